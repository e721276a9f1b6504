package org.fanlight.access.staff.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.staff.InviteAgain;
import org.fanlight.access.staff.LetGo;
import org.fanlight.access.staff.MoveColleague;
import org.fanlight.access.staff.StaffRefusal;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.versions.Opened;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Moves somebody of the agency, lets them go, and sends an invitation again.
@Controller
class ColleagueController {

    private static final String ONE = OurPeopleController.ADDRESS + "/{id}";
    private static final String COLLEAGUE = OurPeopleController.TEMPLATES + "colleague";

    private final OurPeoplePages pages;
    private final PlaceOvertaken overtaken;
    private final MoveColleague moveColleague;
    private final LetGo letGo;
    private final InviteAgain inviteAgain;
    private final Once once;

    ColleagueController(
            OurPeoplePages pages,
            PlaceOvertaken overtaken,
            MoveColleague moveColleague,
            LetGo letGo,
            InviteAgain inviteAgain,
            Once once) {
        this.pages = pages;
        this.overtaken = overtaken;
        this.moveColleague = moveColleague;
        this.letGo = letGo;
        this.inviteAgain = inviteAgain;
        this.once = once;
    }

    @Needs(Permission.MANAGE_OWN_PEOPLE)
    @GetMapping(ONE + "/place")
    ModelAndView askWhere(@PathVariable UUID id, Viewer viewer) {
        var form = pages.placeOf(id, viewer);
        return moving(id, overtaken.opened(form.place()), form, Problems.none(), HttpStatus.OK, viewer);
    }

    @Needs(Permission.MANAGE_OWN_PEOPLE)
    @PostMapping(ONE + "/place")
    ModelAndView move(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> posted, Viewer viewer) {
        var sent = PlaceForm.of(posted);
        var unchosen = overtaken.missing(sent, viewer);
        if (unchosen.any()) {
            return overtaken.unchosen(id, sent, unchosen, viewer);
        }
        var form = overtaken.settled(sent, viewer);
        var opened = Opened.in(form.typed());
        var problems = form.placeProblems();
        if (problems.any()) {
            return moving(id, opened, form, problems, HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        var attempt =
                tried("move colleague", form.key(), () -> moveColleague.move(id, form.seen(), form.place(), viewer));
        return switch (attempt) {
            case Attempt.Done<StaffRefusal> _ -> Pages.goTo(url(id));
            case Attempt.Refused<StaffRefusal>(var why)
            when why == StaffRefusal.MOVED_MEANWHILE -> overtaken.page(id, form, viewer);
            case Attempt.Refused<StaffRefusal>(var why) ->
                moving(id, opened, form, OurPeoplePages.problems(why), HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        };
    }

    @Needs(Permission.MANAGE_OWN_PEOPLE)
    @GetMapping(ONE + "/leaving")
    ModelAndView askToLetGo(@PathVariable UUID id, Viewer viewer) {
        return Pages.show(OurPeopleController.TEMPLATES + "leaving", pages.one(id, "", viewer));
    }

    @Needs(Permission.MANAGE_OWN_PEOPLE)
    @PostMapping(ONE + "/leaving")
    ModelAndView letGo(@PathVariable UUID id, @RequestParam Map<String, String> posted, Viewer viewer) {
        return answer(id, tried("let go", key(posted), () -> letGo.letGo(id, viewer)), viewer);
    }

    @Needs(Permission.MANAGE_OWN_PEOPLE)
    @PostMapping(ONE + "/invitation")
    ModelAndView inviteAgain(@PathVariable UUID id, @RequestParam Map<String, String> posted, Viewer viewer) {
        return answer(id, tried("invite again", key(posted), () -> inviteAgain.invite(id, viewer)), viewer);
    }

    private Attempt<StaffRefusal> tried(String form, String key, Supplier<Optional<StaffRefusal>> act) {
        return once.attempt(form, key, () -> Attempt.of(act.get()));
    }

    private ModelAndView answer(UUID id, Attempt<StaffRefusal> attempt, Viewer viewer) {
        return switch (attempt) {
            case Attempt.Done<StaffRefusal> _ -> Pages.goTo(url(id));
            case Attempt.Refused<StaffRefusal>(var why) ->
                Pages.show(COLLEAGUE, pages.one(id, OurPeoplePages.words(why) + ".", viewer), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView moving(
            UUID id, Opened opened, PlaceForm form, Problems problems, HttpStatus status, Viewer viewer) {
        var page = pages.moving(id, opened, form, problems, viewer);
        return Pages.show(OurPeopleController.TEMPLATES + "place", page, status);
    }

    private static String key(Map<String, String> posted) {
        return posted.getOrDefault("_once", "");
    }

    private static String url(UUID id) {
        return OurPeopleController.ADDRESS + "/" + id;
    }
}
