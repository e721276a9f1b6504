package org.fanlight.access.need;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Every hour, reminds of the restrictions that are due to be looked at.
@Configuration(proxyBeanMethods = false)
class RestrictionJobs {

    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> remindOfRestrictionsDue(RemindOfRestrictions reminders) {
        return Tasks.recurring("restrictions-remind", FixedDelay.of(EVERY)).execute((_, _) -> reminders.remind());
    }
}
