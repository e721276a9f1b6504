package org.fanlight.frontdoor.checks.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.checks.SampleChecks.ASKED;
import static org.fanlight.frontdoor.checks.SampleChecks.DUE;
import static org.fanlight.frontdoor.checks.SampleChecks.ask;
import static org.fanlight.frontdoor.checks.SampleChecks.noneFound;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.AgencyId;
import org.fanlight.database.Ids;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.TestEncryption;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.checks.CheckCounts.FellDue;
import org.fanlight.frontdoor.checks.CheckCounts.Took;
import org.fanlight.frontdoor.checks.CheckCounts.Waiting;
import org.fanlight.worktime.Deadline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcCheckCountsTest {

    private static final Instant IN_TIME = DUE;
    private static final Instant LATE = DUE.plusSeconds(1);

    private final TestDatabase database = TestDatabase.fresh();
    private final Ids ids = new Ids();
    private final JdbcChecks checks = new JdbcChecks(database.jdbc(), TestEncryption.of(database), ids);
    private final JdbcCheckCounts counts = new JdbcCheckCounts(database.jdbc());
    private final ContactRowsForChecks rows = new ContactRowsForChecks(database, 1);
    private final Viewer worker = new Viewer(ids.next(), "Sam Ibbotson", Set.of(Role.SOCIAL_WORKER), ids.next(), null);

    /// The police answered in time and late, and owe one answer more; health owes one.
    @BeforeEach
    void askAndAnswer() {
        checks.answer(asked(rows.police), noneFound(), worker, IN_TIME);
        checks.answer(asked(rows.police), noneFound(), worker, LATE);
        asked(rows.police);
        asked(rows.health);
        rows.workOut();
    }

    @Test
    void whatWaitsIsCountedForEachAgencyAndOverdueOnceItsTimeIsUp() {
        assertThat(counts.waiting(DUE))
                .isEqualTo(Map.of(rows.police, new Waiting(1, 0), rows.health, new Waiting(1, 0)));
        assertThat(counts.waiting(LATE))
                .isEqualTo(Map.of(rows.police, new Waiting(1, 1), rows.health, new Waiting(1, 1)));
    }

    @Test
    void whatFellDueCountsAnswersInTimeOnly() {
        assertThat(counts.fellDue(ASKED, LATE))
                .isEqualTo(Map.of(rows.police, new FellDue(3, 1), rows.health, new FellDue(1, 0)));
        assertThat(counts.fellDue(ASKED, DUE)).isEmpty();
    }

    @Test
    void timesToAnswerAreThoseOfAnswersSinceThen() {
        assertThat(counts.answered(LATE)).isEqualTo(Map.of(rows.police, List.of(new Took(ASKED, LATE))));
    }

    private CheckId asked(AgencyId agency) {
        var id = new CheckId(ids.next());
        assertThat(checks.add(id, ask(rows.contact, rows.child, agency), new Deadline(DUE), worker, ASKED))
                .isTrue();
        return id;
    }
}
