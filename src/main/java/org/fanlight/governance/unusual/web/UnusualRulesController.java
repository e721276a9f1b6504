package org.fanlight.governance.unusual.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.governance.unusual.LookIntoUnusual;
import org.fanlight.governance.unusual.LookIntoUnusual.Result;
import org.fanlight.governance.unusual.UnusualKind;
import org.fanlight.governance.unusual.UnusualRule;
import org.fanlight.ui.NotFound;
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

/// Where information governance says which looks are unusual.
@Controller
class UnusualRulesController {

    private static final String RULES = UnusualLooksPage.HERE + "/rules";

    private final LookIntoUnusual lookInto;
    private final Once once;

    UnusualRulesController(LookIntoUnusual lookInto, Once once) {
        this.lookInto = lookInto;
        this.once = once;
    }

    @Needs(Permission.FIND_OUT_WHO_LOOKED)
    @GetMapping(RULES)
    ModelAndView show(Viewer viewer) {
        var page = UnusualRulesPage.of(lookInto.rules(viewer), null, Typed.NOTHING, Problems.none());
        return Pages.show("governance/unusual/web/unusualRules", page);
    }

    @Needs(Permission.FIND_OUT_WHO_LOOKED)
    @PostMapping(RULES + "/{name}")
    ModelAndView set(@PathVariable String name, @RequestParam Map<String, String> fields, Viewer viewer) {
        var kind = Stream.of(UnusualKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
        var typed = new Typed(fields);
        var problems = problems(kind, typed);
        if (problems.any()) {
            return refused(kind, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        var attempt = once.attempt(
                "unusual rule",
                typed.raw("_once"),
                () -> Attempt.of(lookInto.set(rule(kind, typed), viewer), Result.KEPT));
        return attempt.result(Result.KEPT) == Result.KEPT
                ? Pages.goTo(RULES)
                : refused(
                        kind,
                        typed,
                        Problems.of(
                                field(kind, "holds"),
                                "Somebody else changed this rule while you did. See what it says now"),
                        HttpStatus.CONFLICT,
                        viewer);
    }

    private static Problems problems(UnusualKind kind, Typed typed) {
        var holds = field(kind, "holds");
        var problems = Problems.none()
                .andIf(
                        !typed.text(holds).equals("YES") && !typed.text(holds).equals("NO"),
                        holds,
                        "Choose whether such looks are sought");
        return kind == UnusualKind.MANY_IN_A_ROW
                ? problems.andIf(
                                number(kind, "many", typed).isEmpty(),
                                field(kind, "many"),
                                "Records must be a number from 1 to 9999")
                        .andIf(
                                number(kind, "minutes", typed).isEmpty(),
                                field(kind, "minutes"),
                                "Minutes must be a number from 1 to 9999")
                : problems;
    }

    private static UnusualRule rule(UnusualKind kind, Typed typed) {
        return new UnusualRule(
                kind,
                typed.number("number").orElse(0) + 1,
                typed.text(field(kind, "holds")).equals("YES"),
                number(kind, "many", typed).orElse(1),
                number(kind, "minutes", typed).orElse(1));
    }

    private static Optional<Integer> number(UnusualKind kind, String name, Typed typed) {
        return typed.number(field(kind, name)).filter(number -> number > 0);
    }

    private static String field(UnusualKind kind, String name) {
        return kind.name() + "-" + name;
    }

    private ModelAndView refused(UnusualKind kind, Typed typed, Problems problems, HttpStatus status, Viewer viewer) {
        return Pages.show(
                "governance/unusual/web/unusualRules",
                UnusualRulesPage.of(lookInto.rules(viewer), kind, typed, problems),
                status);
    }
}
