package org.fanlight.access.staff;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Every day, suspends accounts that nobody uses; but nobody signs in to the demonstration's accounts.
@Profile("!demo")
@Configuration(proxyBeanMethods = false)
class UnusedAccountsJob {

    private static final Duration EVERY = Duration.ofDays(1);

    @Bean
    RecurringTask<Void> suspendUnusedDaily(SuspendUnused suspendUnused) {
        return Tasks.recurring("access-suspend-unused", FixedDelay.of(EVERY)).execute((_, _) -> suspendUnused.run());
    }
}
