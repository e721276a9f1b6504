package org.fanlight.access.lostdevice.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.lostdevice.ResetResult;
import org.fanlight.access.lostdevice.ResetSecondStep;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where two people help a third who has lost the device of their second step.
@Controller
class LostDevicesController {

    static final String ADDRESS = "/lost-devices";

    private static final int LONGEST = 500;

    private final ResetSecondStep reset;
    private final Once once;

    LostDevicesController(ResetSecondStep reset, Once once) {
        this.reset = reset;
        this.once = once;
    }

    @Needs(Permission.RESET_SECOND_STEP)
    @GetMapping(ADDRESS)
    ModelAndView show(Viewer viewer) {
        return page("", Typed.NOTHING, Problems.none(), HttpStatus.OK, viewer);
    }

    @Needs(Permission.RESET_SECOND_STEP)
    @PostMapping(ADDRESS)
    ModelAndView ask(@RequestParam Map<String, String> posted, Viewer viewer) {
        var typed = new Typed(posted);
        var problems = Problems.none()
                .andIf(typed.isBlank("email"), "email", "Enter their work e-mail address")
                .andIf(typed.isBlank("reason"), "reason", "Enter what happened to the device")
                .andIf(typed.text("reason").length() > LONGEST, "reason", "The reason must be 500 characters or fewer");
        if (problems.any()) {
            return page("", typed, problems, HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        var result = tried("ask to reset", typed, () -> reset.ask(typed.text("email"), typed.text("reason"), viewer));
        return result == ResetResult.DONE
                ? Pages.goTo(ADDRESS)
                : page("", typed, Problems.of("email", words(result)), HttpStatus.UNPROCESSABLE_CONTENT, viewer);
    }

    @Needs(Permission.RESET_SECOND_STEP)
    @PostMapping(ADDRESS + "/{id}/agreement")
    ModelAndView agree(@PathVariable UUID id, @RequestParam Map<String, String> posted, Viewer viewer) {
        return answer(tried("agree to reset", new Typed(posted), () -> reset.agree(id, viewer)), viewer);
    }

    @Needs(Permission.RESET_SECOND_STEP)
    @PostMapping(ADDRESS + "/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable UUID id, @RequestParam Map<String, String> posted, Viewer viewer) {
        return answer(tried("withdraw reset", new Typed(posted), () -> reset.withdraw(id, viewer)), viewer);
    }

    private ResetResult tried(String form, Typed typed, Supplier<ResetResult> act) {
        return once.attempt(form, typed.raw("_once"), () -> Attempt.of(act.get(), ResetResult.DONE))
                .result(ResetResult.DONE);
    }

    private ModelAndView answer(ResetResult result, Viewer viewer) {
        return result == ResetResult.DONE
                ? Pages.goTo(ADDRESS)
                : page(words(result) + ".", Typed.NOTHING, Problems.none(), HttpStatus.CONFLICT, viewer);
    }

    private ModelAndView page(String news, Typed typed, Problems problems, HttpStatus status, Viewer viewer) {
        var page = LostDevicesPage.of(reset.open(viewer), news, typed, problems, viewer);
        return Pages.show("access/lostdevice/web/lostDevices", page, status);
    }

    private static String words(ResetResult result) {
        return switch (result) {
            case DONE -> "It is done";
            case NOBODY -> "Nobody whom you may help has this e-mail address";
            case ABOUT_YOURSELF -> "It is about you, so two other people have to do it";
            case ASKED_BY_YOU -> "You asked for it, so somebody else has to agree";
            case ASKED_BY_ANOTHER -> "Only whoever asked for it can withdraw it";
            case ASKED_BEFORE -> "Somebody has asked for it already, and a second person only has to agree";
            case OVER -> "That request is over: somebody ended it, or it was too old";
        };
    }
}
