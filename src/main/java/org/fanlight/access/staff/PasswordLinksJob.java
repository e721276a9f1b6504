package org.fanlight.access.staff;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Every five seconds, sends links to those who forgot their password.
@Configuration(proxyBeanMethods = false)
class PasswordLinksJob {

    private static final Duration EVERY = Duration.ofSeconds(5);

    @Bean
    RecurringTask<Void> sendPasswordLinksOften(SendPasswordLinks sendPasswordLinks) {
        return Tasks.recurring("access-send-password-links", FixedDelay.of(EVERY))
                .execute((_, _) -> sendPasswordLinks.run());
    }
}
