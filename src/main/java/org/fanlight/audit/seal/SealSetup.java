package org.fanlight.audit.seal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/// Every few seconds, seals the acts that were put on record since.
@Configuration(proxyBeanMethods = false)
class SealSetup {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(5);

    @Bean
    SealKey sealKey(@Value("${fanlight.seal-key-file}") Path file) {
        return SealKey.in(file);
    }

    @Bean
    SealActs sealActs(Seals seals, SealKey key, TransactionOperations transactions) {
        return new SealActs(seals, key, transactions);
    }

    @Bean
    RecurringTask<Void> sealAuditTrail(SealActs sealActs) {
        return Tasks.recurring("audit-seal", FixedDelay.of(BETWEEN_ROUNDS)).execute((_, _) -> sealActs.run());
    }
}
