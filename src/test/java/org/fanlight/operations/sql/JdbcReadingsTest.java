package org.fanlight.operations.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.database.TestDatabase;
import org.fanlight.operations.Job;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JdbcReadingsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcReadings readings = new JdbcReadings(database.jdbc());

    @Test
    void theServerSaysItsVersionInNumbers() {
        assertThat(readings.serverVersion()).matches("\\d+(\\.\\d+)*");
    }

    @Test
    void onlyLivingSessionsOfSignedInPeopleAreCounted() {
        session("somebody", NOW.plusSeconds(1));
        session("somebody", NOW);
        session(null, NOW.plusSeconds(60));

        assertThat(readings.signedIn(NOW)).isEqualTo(1);
    }

    @Test
    void aJobIsListedWithHowItGoes() {
        job("b-fails", false, 3);
        job("a-runs", true, null);

        assertThat(readings.jobs())
                .containsExactly(
                        new Job("a-runs", NOW, true, Optional.empty(), 0),
                        new Job("b-fails", NOW, false, Optional.empty(), 3));
    }

    private void session(@Nullable String principal, Instant expires) {
        database.jdbc()
                .sql("""
                        insert into database.session (
                          primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time,
                          principal_name)
                        values (:id, :id, 0, 0, 1800, :expires, :principal)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("expires", expires.toEpochMilli())
                .param("principal", principal)
                .update();
    }

    private void job(String name, boolean running, @Nullable Integer failures) {
        database.jdbc()
                .sql("""
                        insert into database.scheduled_tasks (
                          task_name, task_instance, execution_time, picked, consecutive_failures, version)
                        values (:name, 'recurring', :at, :running, :failures, 1)
                        """)
                .param("name", name)
                .param("at", NOW.atOffset(ZoneOffset.UTC))
                .param("running", running)
                .param("failures", failures)
                .update();
    }
}
