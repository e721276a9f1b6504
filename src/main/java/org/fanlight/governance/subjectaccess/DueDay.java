package org.fanlight.governance.subjectaccess;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/// By when a request must be answered.
///
/// One calendar month from the day it was received, or from the day on which we knew who they are where we had to ask;
/// two months more where it is complex and they were told within the first. Days on which we wait for them to say what
/// they mean do not count. Where there is no such day in the month it is its last, and where nobody works on it the
/// next working day.
///
/// Source: UK GDPR, article 12(3) and 12A; *Right of access* (Information Commissioner’s Office).
///
/// @param day where it stands still, the day on which it would fall if it went on today
/// @param firstMonth the day until which more time can be taken
public record DueDay(LocalDate day, LocalDate firstMonth, boolean standsStill) {

    private static final int MONTHS = 1;
    private static final int EXTENDED_MONTHS = 3;

    static DueDay of(SubjectAccess request, LocalDate today, Predicate<LocalDate> isWorkingDay) {
        var stage = request.stage();
        var waits = stage == Stage.WAITS_FOR_IDENTITY || stage == Stage.WAITS_FOR_CLARITY;
        var start = start(request, today);
        var lost = daysLost(request.steps(), today);
        var first = workingDay(start.plusMonths(MONTHS).plusDays(lost), isWorkingDay);
        var extended = request.has(StepKind.EXTENDED);
        return new DueDay(
                extended ? workingDay(start.plusMonths(EXTENDED_MONTHS).plusDays(lost), isWorkingDay) : first,
                first,
                waits);
    }

    private static LocalDate start(SubjectAccess request, LocalDate today) {
        if (!request.has(StepKind.IDENTITY_ASKED)) {
            return request.asked().receivedOn();
        }
        return request.last(StepKind.IDENTITY_SEEN).map(Step::on).orElse(today);
    }

    private static long daysLost(List<Step> steps, LocalDate today) {
        var lost = 0L;
        for (var index = 0; index < steps.size(); index++) {
            if (steps.get(index).kind() == StepKind.CLARITY_ASKED) {
                lost += ChronoUnit.DAYS.between(steps.get(index).on(), givenAfter(steps, index, today));
            }
        }
        return lost;
    }

    /// Where they never said, until it ended or until today.
    private static LocalDate givenAfter(List<Step> steps, int asked, LocalDate today) {
        return steps.subList(asked + 1, steps.size()).stream()
                .filter(step -> step.kind() == StepKind.CLARITY_GIVEN
                        || step.kind() == StepKind.REFUSED
                        || step.kind() == StepKind.WITHDRAWN)
                .map(Step::on)
                .findFirst()
                .orElse(today);
    }

    private static LocalDate workingDay(LocalDate day, Predicate<LocalDate> isWorkingDay) {
        return day.datesUntil(day.plusDays(400))
                .filter(isWorkingDay)
                .findFirst()
                .orElse(day);
    }
}
