package org.fanlight.frontdoor.checks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.AgencyId;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows a partner what their agency has been asked: what waits, and what was answered lately.
@Service
public class AgencyQueue {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final int MOST = 200;

    /// The queue of one agency.
    ///
    /// @param waiting the longest overdue first
    /// @param answered newest first
    public record Queue(List<CheckToAnswer> waiting, List<CheckToAnswer> answered) {

        static final Queue EMPTY = new Queue(List.of(), List.of());
    }

    private final Checks checks;
    private final PeopleAskedAbout people;
    private final Clock clock;

    AgencyQueue(Checks checks, PeopleAskedAbout people, Clock clock) {
        this.checks = checks;
        this.people = people;
        this.clock = clock;
    }

    /// Empty for somebody who works for no agency.
    @Transactional(readOnly = true)
    public Queue of(Viewer viewer) {
        Access.require(viewer, Permission.ANSWER_CHECKS);
        var now = clock.instant();
        return Optional.ofNullable(viewer.agency())
                .map(AgencyId::new)
                .map(agency -> queue(agency, now))
                .orElse(Queue.EMPTY);
    }

    private Queue queue(AgencyId agency, Instant now) {
        var today = London.dateOf(now);
        return new Queue(
                people.withPeople(checks.waitingAt(agency, MOST), today),
                people.withPeople(checks.answeredBy(agency, now.minus(LATELY), MOST), today));
    }
}
