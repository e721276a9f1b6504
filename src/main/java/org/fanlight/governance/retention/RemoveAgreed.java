package org.fanlight.governance.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.fanlight.audit.Act;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.governance.GovernanceDeed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/// Removes what two others agreed to, one record in one transaction, and then searches every table for what went.
@Configuration(proxyBeanMethods = false)
class RemoveAgreed {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(10);

    private final Removals removals;
    private final AuditTrail trail;
    private final TransactionOperations transactions;

    RemoveAgreed(Removals removals, AuditTrail trail, TransactionOperations transactions) {
        this.removals = removals;
        this.trail = trail;
        this.transactions = transactions;
    }

    @Bean
    RecurringTask<Void> removeWhatWasAgreed() {
        return Tasks.recurring("governance-removals", FixedDelay.of(BETWEEN_ROUNDS))
                .execute((_, _) -> run());
    }

    /// Goes on until nothing waits.
    void run() {
        while (Boolean.TRUE.equals(transactions.execute(_ -> removeOne()))) {
            // the next record has a transaction of its own
        }
        while (Boolean.TRUE.equals(transactions.execute(_ -> verifyOne()))) {
            // and so has the next batch
        }
    }

    private boolean removeOne() {
        var next = removals.next();
        next.ifPresent(agreed -> {
            var deed = removals.remove(agreed).isEmpty()
                    ? GovernanceDeed.RECORD_REMOVED
                    : GovernanceDeed.RECORD_NOT_REMOVED;
            trail.enter(new Act(Actor.HOUSE, deed, agreed.record().subject())
                    .inTheCourseOf(new Subject("removal", agreed.batch())));
        });
        return next.isPresent();
    }

    private boolean verifyOne() {
        var batch = removals.toVerify();
        batch.ifPresent(removals::verify);
        return batch.isPresent();
    }
}
