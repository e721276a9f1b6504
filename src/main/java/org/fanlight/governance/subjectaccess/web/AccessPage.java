package org.fanlight.governance.subjectaccess.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fanlight.access.Viewer;
import org.fanlight.governance.subjectaccess.Desk;
import org.fanlight.governance.subjectaccess.ReadSubjectAccess.Opened;
import org.fanlight.governance.subjectaccess.Stage;
import org.fanlight.governance.subjectaccess.StepKind;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Choice;
import org.fanlight.ui.govuk.DateInput;
import org.fanlight.ui.govuk.Option;
import org.fanlight.ui.govuk.Radios;
import org.fanlight.ui.govuk.SummaryList;
import org.fanlight.ui.govuk.SummaryList.Row;
import org.fanlight.worktime.London;
import org.jspecify.annotations.Nullable;

/// One request: what was asked, by when, how far it is, and what can be done next.
///
/// @param work how far the preparing is; null once it is closed or has ended
/// @param steps what became of it, the newest first
/// @param next what can be said to have happened
/// @param after how many steps there were when the page was made
/// @param sha256 of the closed pack; empty before
public record AccessPage(
        String name,
        String url,
        SummaryList facts,
        String stage,
        boolean late,
        @Nullable Work work,
        List<Happened> steps,
        List<StepKind> next,
        boolean canHandOver,
        boolean canClose,
        int after,
        String sha256,
        Typed form,
        Problems problems) {

    private static final Set<StepKind> BY_BUTTON = Set.of(StepKind.HANDED_OVER, StepKind.CLOSED);

    /// @param apart how many items are kept apart from the viewer
    public record Work(int items, int undecided, int apart) {

        static Work of(Desk desk) {
            return new Work(
                    desk.items().size(),
                    desk.undecided().size(),
                    desk.keptApart().size());
        }

        public int decided() {
            return items - undecided;
        }
    }

    public record Happened(String what, String when, String words, String who) {}

    static AccessPage of(Opened opened, LocalDate today, Viewer viewer, Typed form, Problems problems) {
        var listed = opened.listed();
        var request = listed.request();
        var stage = request.stage();
        return new AccessPage(
                listed.name(),
                Addresses.of(request.id()),
                facts(opened),
                stage.words(),
                AccessQueuePage.isLate(listed, today),
                opened.desk().map(Work::of).orElse(null),
                request.steps().reversed().stream()
                        .map(step -> new Happened(
                                step.kind().words(), London.dayWords(step.on()), step.words(), step.byName()))
                        .toList(),
                Arrays.stream(StepKind.values())
                        .filter(stage::allows)
                        .filter(kind -> !BY_BUTTON.contains(kind))
                        .filter(kind -> kind != StepKind.EXTENDED || !request.has(StepKind.EXTENDED))
                        .toList(),
                stage == Stage.PREPARED,
                stage == Stage.HANDED_OVER && !request.wasHandedOverBy(viewer.accountId()),
                request.steps().size(),
                opened.sha256().orElse(""),
                form,
                problems);
    }

    private static SummaryList facts(Opened opened) {
        var request = opened.listed().request();
        var asked = request.asked();
        return SummaryList.of(
                Row.of(
                        "Asked by",
                        asked.askerName() + " (" + asked.asker().words().toLowerCase(Locale.UK) + ")"),
                Row.of("What they ask for", asked.scope().isEmpty() ? "Everything" : asked.scope()),
                Row.of("Received", London.dayWords(asked.receivedOn())),
                Row.of(
                        "Answer by",
                        request.stage().isEnded()
                                ? "–"
                                : AccessQueuePage.words(opened.listed().due())),
                Row.of(
                        "How it is to be given",
                        asked.way().words() + (asked.sendTo().isEmpty() ? "" : ": " + asked.sendTo())),
                Row.of("Taken in by", request.recordedBy() + ", " + London.momentWords(request.recordedAt())));
    }

    public String typed(String field) {
        return form.raw(field);
    }

    public Radios what() {
        var choices =
                next.stream().map(kind -> Option.of(kind.name(), kind.words())).toArray(Choice[]::new);
        return Radios.named("kind", "What happened?", choices)
                .withValue(typed("kind"))
                .problem(problems);
    }

    public DateInput on() {
        return form.date("on")
                .asked("On which day?")
                .hint("Leave it empty for today")
                .problem(problems);
    }
}
