package org.fanlight.access.clients;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Every hour, forgets the allowances of those who have not called for a while.
@Configuration(proxyBeanMethods = false)
class ForgetAllowances {

    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> forgetFullAllowances(Allowances allowances) {
        return Tasks.recurring("access-forget-allowances", FixedDelay.of(EVERY))
                .execute((_, _) -> allowances.forgetFull());
    }
}
