package org.fanlight.governance.subjectaccess.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.governance.subjectaccess.DecideItem;
import org.fanlight.governance.subjectaccess.DecideItem.At;
import org.fanlight.governance.subjectaccess.Desk;
import org.fanlight.governance.subjectaccess.NewSubjectAccess;
import org.fanlight.governance.subjectaccess.ReadSubjectAccess;
import org.fanlight.governance.subjectaccess.ReadSubjectAccess.Opened;
import org.fanlight.governance.subjectaccess.Undertaking;
import org.fanlight.governance.subjectaccess.rules.Exemption;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The items of a request, and what is withheld of each.
@Controller
class AccessItemController {

    private static final String ITEMS = "governance/subjectaccess/web/accessItems";
    private static final String ITEM = "governance/subjectaccess/web/accessItem";

    private final ReadSubjectAccess read;
    private final DecideItem decide;
    private final Once once;

    AccessItemController(ReadSubjectAccess read, DecideItem decide, Once once) {
        this.read = read;
        this.decide = decide;
        this.once = once;
    }

    @Needs(Permission.ANSWER_SUBJECT_ACCESS)
    @GetMapping(Addresses.ITEMS)
    ModelAndView items(@PathVariable UUID request, @RequestParam Map<String, String> fields, Viewer viewer) {
        var opened = read.open(request, viewer)
                .filter(found -> found.desk().isPresent())
                .orElseThrow(NotFound::new);
        return Pages.show(ITEMS, AccessItemsPage.of(opened, new Typed(fields)));
    }

    @Needs(Permission.ANSWER_SUBJECT_ACCESS)
    @GetMapping(Addresses.ITEM)
    ModelAndView show(@PathVariable UUID request, @PathVariable UUID item, Viewer viewer) {
        return page(request, item, Typed.NOTHING, Problems.none(), HttpStatus.OK, viewer);
    }

    @Needs(Permission.ANSWER_SUBJECT_ACCESS)
    @PostMapping(Addresses.ITEM + "/decision")
    ModelAndView right(
            @PathVariable UUID request,
            @PathVariable UUID item,
            @RequestParam Map<String, String> fields,
            Viewer viewer) {
        var typed = new Typed(fields);
        var came = done("decided", typed, () -> decide.decide(at(request, item, typed), viewer));
        return came == Undertaking.DONE
                ? Pages.goTo(AccessItemPage.afterDeciding(desk(request, viewer), item))
                : refused(request, item, typed, AccessItemPage.TOP, came, viewer);
    }

    @Needs(Permission.ANSWER_SUBJECT_ACCESS)
    @PostMapping(Addresses.ITEM + "/withheld")
    ModelAndView withhold(
            @PathVariable UUID request,
            @PathVariable UUID item,
            @RequestParam Map<String, String> fields,
            Viewer viewer) {
        var typed = new Typed(fields);
        var form = new WithholdForm(typed);
        if (form.problems().any()) {
            return page(request, item, typed, form.problems(), HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        var at = at(request, item, typed);
        return answer(
                request,
                item,
                typed,
                "words",
                done("withheld", typed, () -> form.withhold(decide, at, viewer)),
                viewer);
    }

    @Needs(Permission.ANSWER_SUBJECT_ACCESS)
    @PostMapping(Addresses.ITEM + "/lifted")
    ModelAndView lift(
            @PathVariable UUID request,
            @PathVariable UUID item,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "lift", required = false) @Nullable List<UUID> chosen,
            Viewer viewer) {
        var typed = new Typed(fields);
        var lifted = Optional.<Collection<UUID>>ofNullable(chosen).orElse(List.of());
        var problems = Problems.none()
                .andIf(lifted.isEmpty(), "lift", "Tick what should not be withheld")
                .andIf(typed.isBlank("because"), "because", "Enter why it should not be withheld")
                .andIf(
                        typed.text("because").length() > NewSubjectAccess.LONGEST,
                        "because",
                        "Why not must be 2,000 characters or fewer");
        if (problems.any()) {
            return page(request, item, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        var at = at(request, item, typed);
        return answer(
                request,
                item,
                typed,
                "lift",
                done("lifted", typed, () -> decide.lift(at, lifted, typed.text("because"), viewer)),
                viewer);
    }

    @Needs(Permission.ANSWER_SUBJECT_ACCESS)
    @PostMapping(Addresses.ITEM + "/again")
    ModelAndView again(
            @PathVariable UUID request,
            @PathVariable UUID item,
            @RequestParam Map<String, String> fields,
            Viewer viewer) {
        var typed = new Typed(fields);
        var at = at(request, item, typed);
        var came = typed.id("redaction")
                .map(redaction -> done("again", typed, () -> decide.withholdAgain(at, redaction, viewer)))
                .orElse(Undertaking.OUT_OF_DATE);
        return answer(request, item, typed, AccessItemPage.TOP, came, viewer);
    }

    private Undertaking done(String form, Typed typed, Supplier<Undertaking> act) {
        return once.attempt("subject access " + form, typed.raw("_once"), () -> Attempt.of(act.get(), Undertaking.DONE))
                .result(Undertaking.DONE);
    }

    private ModelAndView answer(UUID request, UUID item, Typed typed, String field, Undertaking came, Viewer viewer) {
        return came == Undertaking.DONE
                ? Pages.goTo(Addresses.item(request, item))
                : refused(request, item, typed, field, came, viewer);
    }

    private ModelAndView refused(UUID request, UUID item, Typed typed, String field, Undertaking came, Viewer viewer) {
        return switch (came) {
            case NOT_THERE, KEPT_APART -> throw new NotFound();
            default -> page(request, item, typed, Problems.of(field, came.words()), HttpStatus.CONFLICT, viewer);
        };
    }

    /// An item that is kept apart answers as one that is not there.
    private ModelAndView page(
            UUID request, UUID item, Typed typed, Problems problems, HttpStatus status, Viewer viewer) {
        var opened = read.openAt(request, item, viewer)
                .filter(found -> isShown(found, item))
                .orElseThrow(NotFound::new);
        return Pages.show(ITEM, AccessItemPage.of(opened, item, typed, problems), status);
    }

    private static boolean isShown(Opened opened, UUID item) {
        return opened.desk().stream().flatMap(desk -> desk.item(item).stream()).anyMatch(found -> !found.isKeptApart());
    }

    private Desk desk(UUID request, Viewer viewer) {
        return read.open(request, viewer).flatMap(Opened::desk).orElseThrow(NotFound::new);
    }

    private static At at(UUID request, UUID item, Typed typed) {
        return new At(request, item, typed.number("turn").orElse(-1));
    }

    /// What is to be withheld by hand.
    record WithholdForm(Typed typed) {

        Problems problems() {
            return Problems.none()
                    .andIf(!isSaid(), "what", "Choose what should be withheld")
                    .andIf(
                            what().equals(AccessItemPage.WORDS) && typed.isBlank("words"),
                            "words",
                            "Enter the words to withhold, as they stand here")
                    .andIf(typed.choice("exemption", Exemption.class).isEmpty(), "exemption", "Choose an exemption")
                    .andIf(typed.isBlank("reason"), "reason", "Enter why it should be withheld")
                    .andIf(
                            typed.text("reason").length() > NewSubjectAccess.LONGEST,
                            "reason",
                            "Why must be 2,000 characters or fewer");
        }

        Undertaking withhold(DecideItem decide, At at, Viewer viewer) {
            var exemption = typed.choice("exemption", Exemption.class).orElseThrow();
            var reason = typed.text("reason");
            return switch (what()) {
                case AccessItemPage.WORDS -> decide.withholdWords(at, typed.text("words"), exemption, reason, viewer);
                case AccessItemPage.EVERYTHING -> decide.withholdAll(at, exemption, reason, viewer);
                default -> decide.withholdField(at, typed.number("what").orElseThrow(), exemption, reason, viewer);
            };
        }

        private boolean isSaid() {
            return what().equals(AccessItemPage.WORDS)
                    || what().equals(AccessItemPage.EVERYTHING)
                    || typed.number("what").isPresent();
        }

        private String what() {
            return typed.text("what");
        }
    }
}
