package org.fanlight.demo.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanlight.demo.rows.AllocationRow;
import org.fanlight.demo.rows.CheckAnswerRow;
import org.fanlight.demo.rows.CheckRow;
import org.fanlight.demo.rows.ContactRow;
import org.fanlight.demo.rows.DecisionRow;
import org.fanlight.demo.rows.DisagreementRow;
import org.fanlight.demo.rows.FeedbackOwedRow;
import org.fanlight.demo.rows.FeedbackRow;
import org.fanlight.demo.rows.Row;
import org.fanlight.demo.rows.SignatureRow;
import org.fanlight.worktime.Calendars;
import org.fanlight.worktime.London;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveWorkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23",
                "2026-11-24",
                "2026-11-27",
                "2026-12-03",
                "2026-12-08",
                "2026-12-29",
                "2027-01-18",
                "2027-02-15",
                "2027-04-04"
            })
    void everyListHasWorkInItWhateverTheFirstDay(String day) {
        var told = Pasts.of(Calendars.day(day), 13);
        var now = Calendars.day(day).atStartOfDay(London.ZONE).toInstant();

        assertThat(without(
                        told.of(ContactRow.class),
                        ContactRow::id,
                        ids(told, AllocationRow.class, AllocationRow::contactId)))
                .as("unallocated")
                .isNotEmpty();
        assertThat(without(
                        told.of(ContactRow.class),
                        ContactRow::id,
                        ids(told, DecisionRow.class, DecisionRow::contactId)))
                .as("overdue")
                .anyMatch(contact -> contact.decideDueAt().isBefore(now))
                .as("not yet due")
                .anyMatch(contact -> contact.decideDueAt().isAfter(now));
        assertThat(without(toBeSigned(told), DecisionRow::id, ids(told, SignatureRow.class, SignatureRow::decisionId)))
                .as("unsigned")
                .isNotEmpty();
        assertThat(without(
                        told.of(CheckRow.class),
                        CheckRow::id,
                        ids(told, CheckAnswerRow.class, CheckAnswerRow::checkId)))
                .as("checks waiting and overdue")
                .anyMatch(check -> check.dueAt().isBefore(now));
        assertThat(without(
                        told.of(FeedbackOwedRow.class),
                        FeedbackOwedRow::contactId,
                        ids(told, FeedbackRow.class, FeedbackRow::contactId)))
                .as("feedback late")
                .anyMatch(owed -> owed.dueAt().isBefore(now));
        assertThat(openDisagreements(told)).as("disagreements").isPositive();
    }

    private static List<DecisionRow> toBeSigned(Pasts.Told told) {
        return told.of(DecisionRow.class).stream()
                .filter(decision -> decision.secondSignatureBecause() != null)
                .toList();
    }

    private static long openDisagreements(Pasts.Told told) {
        var steps = told.of(DisagreementRow.class);
        var raised = steps.stream().filter(step -> step.side().equals("RAISED")).count();
        return raised - (steps.size() - raised);
    }

    private static <T extends Row, I> Set<I> ids(Pasts.Told told, Class<T> kind, Function<T, I> id) {
        return told.of(kind).stream().map(id).collect(Collectors.toSet());
    }

    private static <T, I> List<T> without(List<T> all, Function<T, I> id, Set<I> done) {
        return all.stream().filter(each -> !done.contains(id.apply(each))).toList();
    }
}
