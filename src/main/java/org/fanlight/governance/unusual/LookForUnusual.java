package org.fanlight.governance.unusual;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.fanlight.audit.Actor;
import org.fanlight.database.Ids;
import org.fanlight.worktime.London;
import org.fanlight.worktime.WorkingCalendars;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/// Searches days for unusual looks, one day in one transaction: each day once it is over, and what somebody asked for.
@Configuration(proxyBeanMethods = false)
class LookForUnusual {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(10);

    private final UnusualSearches searches;
    private final UnusualLooks kept;
    private final UnusualRules rules;
    private final GatherLooks gather;
    private final WorkingCalendars calendars;
    private final TransactionOperations transactions;
    private final Ids ids;
    private final Clock clock;

    LookForUnusual(
            UnusualSearches searches,
            UnusualLooks kept,
            UnusualRules rules,
            GatherLooks gather,
            WorkingCalendars calendars,
            TransactionOperations transactions,
            Ids ids,
            Clock clock) {
        this.searches = searches;
        this.kept = kept;
        this.rules = rules;
        this.gather = gather;
        this.calendars = calendars;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> lookForUnusualLooks() {
        return Tasks.recurring("governance-unusual-looks", FixedDelay.of(BETWEEN_ROUNDS))
                .execute((_, _) -> run());
    }

    /// Goes on until nothing waits.
    void run() {
        transactions.executeWithoutResult(_ -> askForDaysThatAreOver());
        while (Boolean.TRUE.equals(transactions.execute(_ -> searchOneDay()))) {
            // the next day has a transaction of its own
        }
    }

    private void askForDaysThatAreOver() {
        var yesterday = today().minusDays(1);
        var from = searches.lastByTheHouse().map(last -> last.plusDays(1)).orElse(yesterday);
        if (!from.isAfter(yesterday)) {
            searches.add(ids.next(), from, yesterday, Actor.HOUSE, clock.instant());
        }
    }

    private boolean searchOneDay() {
        var waiting = searches.hold();
        waiting.ifPresent(search -> searches.dayDone(search, keep(search.next()), clock.instant()));
        return waiting.isPresent();
    }

    private int keep(LocalDate day) {
        var found = new FindUnusual(day, calendars.current()).in(gather.of(day), rules.all());
        return kept.addAll(found, clock.instant());
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
