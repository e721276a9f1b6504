package org.fanlight.frontdoor.checks;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.frontdoor.checks.CheckCounts.FellDue;
import org.fanlight.frontdoor.checks.CheckCounts.Took;
import org.fanlight.frontdoor.checks.CheckCounts.Waiting;
import org.fanlight.worktime.WorkingCalendar;
import org.fanlight.worktime.WorkingCalendars;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gauges every agency that has been asked lately or still owes an answer.
@Service
public class GaugeAgencies {

    private static final Duration LATELY = Duration.ofDays(30);

    /// An agency and how it does.
    public record Gauged(Agency agency, AgencyGauge gauge) {}

    private final CheckCounts counts;
    private final Agencies agencies;
    private final WorkingCalendars calendars;
    private final Clock clock;

    GaugeAgencies(CheckCounts counts, Agencies agencies, WorkingCalendars calendars, Clock clock) {
        this.counts = counts;
        this.agencies = agencies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// By name of the agency.
    @Transactional(readOnly = true)
    public List<Gauged> gauge(Viewer viewer) {
        Access.require(viewer, Permission.READ_CONTACTS);
        var now = clock.instant();
        var waiting = counts.waiting(now);
        var fellDue = counts.fellDue(now.minus(LATELY), now);
        var answered = counts.answered(now.minus(LATELY));
        return agencies.agencies().stream()
                .filter(agency ->
                        List.of(waiting, fellDue, answered).stream().anyMatch(each -> each.containsKey(agency.id())))
                .map(agency -> new Gauged(agency, gauge(agency.id(), waiting, fellDue, answered)))
                .toList();
    }

    private AgencyGauge gauge(
            AgencyId agency,
            Map<AgencyId, Waiting> waiting,
            Map<AgencyId, FellDue> fellDue,
            Map<AgencyId, List<Took>> answered) {
        var waits = waiting.getOrDefault(agency, new Waiting(0, 0));
        var due = fellDue.getOrDefault(agency, new FellDue(0, 0));
        var median = median(answered.getOrDefault(agency, List.of()), calendars.current());
        return new AgencyGauge(agency, waits.all(), waits.overdue(), median, due.all(), due.inTime());
    }

    /// The middle one; of an even number the longer of the two in the middle.
    static Optional<Duration> median(List<Took> answers, WorkingCalendar calendar) {
        return answers.stream()
                .map(took -> calendar.workingTimeBetween(took.asked(), took.answered()))
                .sorted()
                .skip(answers.size() / 2)
                .findFirst();
    }
}
