package org.fanlight.database;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every day, forgets the forms that nobody can be about to send a second time.
@Configuration(proxyBeanMethods = false)
class ForgetSubmissions {

    /// A page outlives its session: what was typed is given back after a new sign-in, and a browser keeps a call's
    /// words for seven days. A month is well past that.
    static final Duration KEPT = Duration.ofDays(30);

    private static final Duration EVERY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgetSubmissions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> forgetOldSubmissions() {
        return Tasks.recurring("database-forget-submissions", FixedDelay.of(EVERY))
                .execute((_, _) -> forget());
    }

    void forget() {
        jdbc.sql("delete from database.submission where made_at < :before")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
