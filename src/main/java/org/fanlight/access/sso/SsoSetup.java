package org.fanlight.access.sso;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Every half minute, asks providers again about those whose turn it is.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SsoSettings.class)
class SsoSetup {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(30);

    @Bean
    RecurringTask<Void> askProvidersAgain(LookAgain lookAgain) {
        return Tasks.recurring("access-ask-providers-again", FixedDelay.of(BETWEEN_ROUNDS))
                .execute((_, _) -> lookAgain.run());
    }
}
