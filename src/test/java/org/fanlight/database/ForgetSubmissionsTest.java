package org.fanlight.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.fanlight.worktime.MovableClock;
import org.junit.jupiter.api.Test;

class ForgetSubmissionsTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final MovableClock clock = MovableClock.at("2026-11-23 09:00");
    private final ForgetSubmissions job = new ForgetSubmissions(database.jdbc(), clock);

    @Test
    void aFormIsKnownForAMonthAndThenForgotten() {
        var early = submitted();
        clock.moveBy(Duration.ofDays(1));
        var late = submitted();

        clock.moveBy(ForgetSubmissions.KEPT.minusDays(1));
        job.forget();
        assertThat(known()).containsExactlyInAnyOrder(early, late);

        clock.moveBy(Duration.ofHours(1));
        job.forget();
        assertThat(known()).containsExactly(late);
    }

    private UUID submitted() {
        var key = UUID.randomUUID();
        database.jdbc()
                .sql("insert into database.submission (key, made_at, outcome) values (:key, :at, '/there')")
                .param("key", key)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return key;
    }

    private List<UUID> known() {
        return database.jdbc()
                .sql("select key from database.submission")
                .query(UUID.class)
                .list();
    }
}
