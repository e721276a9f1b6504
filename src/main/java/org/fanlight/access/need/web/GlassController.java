package org.fanlight.access.need.web;

import java.util.Map;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.need.BreakGlass;
import org.fanlight.database.Once;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a worker breaks the glass in an emergency.
@Controller
class GlassController {

    private static final int LONGEST = 2_000;

    private final BreakGlass breakGlass;
    private final Once once;

    GlassController(BreakGlass breakGlass, Once once) {
        this.breakGlass = breakGlass;
        this.once = once;
    }

    @Needs(Permission.BREAK_GLASS)
    @GetMapping("/break-the-glass")
    ModelAndView ask() {
        return page(Typed.NOTHING, Problems.none(), false, HttpStatus.OK);
    }

    @Needs(Permission.BREAK_GLASS)
    @PostMapping("/break-the-glass")
    ModelAndView open(@RequestParam Map<String, String> fields, Viewer viewer) {
        var typed = new Typed(fields);
        var problems = Problems.none()
                .andIf(typed.isBlank("words"), "words", "Enter a contact’s reference, or who it is")
                .andIf(typed.isBlank("reason"), "reason", "Enter why you need to see it now")
                .andIf(
                        typed.text("reason").length() > LONGEST,
                        "reason",
                        "The reason must be 2,000 characters or fewer");
        if (problems.any()) {
            return page(typed, problems, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var url = once.submit(
                "break the glass",
                typed.raw("_once"),
                () -> breakGlass
                        .open(typed.text("words"), typed.text("reason"), viewer)
                        .orElse(""));
        return url.isEmpty() ? page(typed, Problems.none(), true, HttpStatus.OK) : Pages.goTo(url);
    }

    private static ModelAndView page(Typed typed, Problems problems, boolean nothing, HttpStatus status) {
        return Pages.show("access/need/web/breakTheGlass", new GlassPage(typed, problems, nothing), status);
    }
}
