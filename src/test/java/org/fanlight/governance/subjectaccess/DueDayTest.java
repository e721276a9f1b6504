package org.fanlight.governance.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.fanlight.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A request is answered within a calendar month, which may stand still or become three.
class DueDayTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 2027-04-01",
        "2027-01-31, 2027-03-01",
        "2027-02-28, 2027-03-29",
        "2028-01-31, 2028-02-29",
        "2027-08-31, 2027-09-30",
        "2026-12-31, 2027-02-01",
        "2027-04-01, 2027-05-03"
    })
    void itIsTheSameDayOfTheNextMonthOrItsLastOrTheNextWorkingDay(LocalDate received, LocalDate due) {
        assertThat(due(received).day()).isEqualTo(due);
    }

    @Test
    void theMonthRunsFromTheDayOnWhichWeKnewWhoTheyAreWhereWeHadToAsk() {
        var received = LocalDate.of(2027, 3, 1);
        var asked = step(StepKind.IDENTITY_ASKED, 2);

        assertThat(due(received, asked).standsStill()).isTrue();
        assertThat(due(received, asked, step(StepKind.IDENTITY_SEEN, 8)))
                .isEqualTo(new DueDay(LocalDate.of(2027, 4, 8), LocalDate.of(2027, 4, 8), false));
    }

    @Test
    void toSeeWithoutAskingWhoTheyAreMovesNothing() {
        assertThat(due(LocalDate.of(2027, 3, 1), step(StepKind.IDENTITY_SEEN, 8))
                        .day())
                .isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @Test
    void daysOnWhichWeWaitForTheirMeaningDoNotCount() {
        var received = LocalDate.of(2027, 3, 1);
        var asked = step(StepKind.CLARITY_ASKED, 3);

        assertThat(due(received, asked))
                .isEqualTo(new DueDay(LocalDate.of(2027, 4, 8), LocalDate.of(2027, 4, 8), true));
        assertThat(due(received, asked, step(StepKind.CLARITY_GIVEN, 8)).day()).isEqualTo(LocalDate.of(2027, 4, 6));
    }

    @Test
    void aComplexRequestHasTwoMonthsMore() {
        assertThat(due(LocalDate.of(2026, 11, 30), step(StepKind.EXTENDED, 8)))
                .isEqualTo(new DueDay(LocalDate.of(2027, 3, 1), LocalDate.of(2026, 12, 30), false));
    }

    private static Step step(StepKind kind, int day) {
        return new Step(kind, LocalDate.of(2027, 3, day), "So", Instant.EPOCH, new UUID(1, 1), "Ines Roe");
    }

    private static DueDay due(LocalDate received, Step... steps) {
        var asked = new NewSubjectAccess(
                new PersonId(new UUID(1, 2)), Asker.THEMSELVES, "Ava", AnswerWay.POST, "", "", received);
        var request =
                new SubjectAccess(new UUID(1, 3), asked, Instant.EPOCH, "Ines Roe", List.copyOf(Arrays.asList(steps)));
        return DueDay.of(request, TODAY, DueDayTest::isWorkingDay);
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
