package org.fanlight.people.warnings;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Every hour, reminds managers of the warning notes that are due for review.
@Configuration(proxyBeanMethods = false)
class WarningJobs {

    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> remindOfWarningsDue(RemindOfWarnings reminders) {
        return Tasks.recurring("warnings-remind", FixedDelay.of(EVERY)).execute((_, _) -> reminders.remind());
    }
}
