package org.fanlight.frontdoor.door.form;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Every hour, forgets the drafts that nobody came back to.
@Configuration(proxyBeanMethods = false)
class ForgetOldDrafts {

    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> forgetDrafts(OnlineDrafts drafts, Clock clock) {
        return Tasks.recurring("door-forget-drafts", FixedDelay.of(EVERY))
                .execute((_, _) -> drafts.forgetUntouchedSince(clock.instant().minus(OnlineDrafts.KEPT)));
    }
}
