package org.fanlight.governance.retention.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.governance.retention.HoldRecords;
import org.fanlight.governance.retention.HoldRecords.Result;
import org.fanlight.governance.retention.KeptAs;
import org.fanlight.governance.retention.KeptRecord;
import org.fanlight.governance.retention.LegalHold.Source;
import org.fanlight.governance.retention.LookAtKeeping;
import org.fanlight.governance.retention.RecordKind;
import org.fanlight.governance.retention.RecordSort;
import org.fanlight.people.PersonId;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.London;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where one record is put under a legal hold, and where it is said as what a child's records are kept.
@Controller
class KeptRecordController {

    private static final String RECORD = RetentionPage.HERE + "/records/{kind}/{id}";
    private static final int LONGEST = 2_000;

    private final LookAtKeeping lookAtKeeping;
    private final HoldRecords holdRecords;
    private final Once once;
    private final Clock clock;

    KeptRecordController(LookAtKeeping lookAtKeeping, HoldRecords holdRecords, Once once, Clock clock) {
        this.lookAtKeeping = lookAtKeeping;
        this.holdRecords = holdRecords;
        this.once = once;
        this.clock = clock;
    }

    @Needs(Permission.KEEP_RECORDS)
    @GetMapping(RECORD)
    ModelAndView show(@PathVariable String kind, @PathVariable UUID id, Viewer viewer) {
        return page(record(kind, id), Typed.NOTHING, Problems.none(), HttpStatus.OK, viewer);
    }

    @Needs(Permission.KEEP_RECORDS)
    @PostMapping(RECORD + "/hold")
    ModelAndView hold(
            @PathVariable String kind, @PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var record = record(kind, id);
        var form = new HoldForm(new Typed(fields), London.dateOf(clock.instant()));
        if (form.problems().any()) {
            return page(record, form.typed(), form.problems(), HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        var attempt = once.attempt(
                "legal hold",
                form.typed().raw("_once"),
                () -> Attempt.of(form.place(holdRecords, record, viewer), Result.DONE));
        return switch (attempt.result(Result.DONE)) {
            case DONE -> Pages.goTo(RetentionWords.url(record));
            case NOT_THERE -> throw new NotFound();
            case OUT_OF_DATE ->
                page(
                        record,
                        form.typed(),
                        Problems.of("with", "This hold has ended, or is on the record already"),
                        HttpStatus.CONFLICT,
                        viewer);
        };
    }

    @Needs(Permission.KEEP_RECORDS)
    @PostMapping(RECORD + "/kept-as")
    ModelAndView say(
            @PathVariable String kind, @PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var record = record(kind, id);
        if (record.kind() != RecordKind.PERSON
                || lookAtKeeping.read(record, viewer).isEmpty()) {
            throw new NotFound();
        }
        var typed = new Typed(fields);
        var sort = typed.choice("sort", RecordSort.class).filter(RecordSort::isSaid);
        var problems = Problems.none()
                .andIf(sort.isEmpty(), "sort", "Choose as what the records are kept")
                .andIf(
                        !typed.text("holds").equals("YES")
                                && !typed.text("holds").equals("NO"),
                        "holds",
                        "Choose whether that is so")
                .and(HoldForm.words(typed, "known-from", "Enter where this is known from"));
        if (problems.any()) {
            return page(record, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        var word = new KeptAs(
                typed.number("number").orElse(0) + 1,
                sort.orElseThrow(),
                typed.text("holds").equals("YES"),
                typed.text("known-from"),
                clock.instant(),
                viewer.name());
        var attempt = once.attempt(
                "kept as",
                typed.raw("_once"),
                () -> Attempt.of(lookAtKeeping.say(new PersonId(id), word, viewer), true));
        return attempt.result(true)
                ? Pages.goTo(RetentionWords.url(record))
                : page(
                        record,
                        typed,
                        Problems.of("sort", "Somebody else said something of this child while you did. Read it first"),
                        HttpStatus.CONFLICT,
                        viewer);
    }

    private static KeptRecord record(String kind, UUID id) {
        return new Typed(Map.of("kind", kind.toUpperCase(Locale.ROOT)))
                .choice("kind", RecordKind.class)
                .map(found -> new KeptRecord(found, id))
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(KeptRecord record, Typed typed, Problems problems, HttpStatus status, Viewer viewer) {
        var read = lookAtKeeping.read(record, viewer).orElseThrow(NotFound::new);
        return Pages.show("governance/retention/web/keptRecord", KeptRecordPage.of(read, typed, problems), status);
    }

    /// A hold of its own, or one that is on other records already.
    record HoldForm(Typed typed, LocalDate today) {

        Problems problems() {
            if (typed.id("with").isPresent()) {
                return Problems.none();
            }
            var review = typed.date("review");
            return Problems.none()
                    .andIf(
                            typed.choice("source", Source.class).isEmpty(),
                            "source",
                            "Choose who asks for the record to be kept")
                    .and(words(typed, "source-words", "Enter which inquiry, court or police case it is"))
                    .and(words(typed, "reason", "Enter why the record must be kept"))
                    .andIf(
                            review.date().isEmpty(),
                            review.wrongField(),
                            "The day on which the hold is looked at again must be a date, like 1 4 2027")
                    .andIf(
                            review.date().filter(day -> !day.isAfter(today)).isPresent(),
                            "review-day",
                            "The day on which the hold is looked at again must be in the future");
        }

        Result place(HoldRecords holds, KeptRecord record, Viewer viewer) {
            return typed.id("with")
                    .map(hold -> holds.add(record, hold, viewer))
                    .orElseGet(() -> holds.place(
                            record,
                            typed.choice("source", Source.class).orElseThrow(),
                            typed.text("source-words"),
                            typed.text("reason"),
                            typed.date("review").date().orElseThrow(),
                            viewer));
        }

        static Problems words(Typed typed, String field, String missing) {
            return Problems.none()
                    .andIf(typed.isBlank(field), field, missing)
                    .andIf(typed.text(field).length() > LONGEST, field, "This must be 2,000 characters or fewer");
        }
    }
}
