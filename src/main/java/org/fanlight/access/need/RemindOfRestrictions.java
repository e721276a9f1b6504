package org.fanlight.access.need;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Permission;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// On the day on which a restriction is to be looked at, tells the managers who need to know it, and information
/// governance.
@Service
class RemindOfRestrictions {

    private final Restrictions restrictions;
    private final Accounts accounts;
    private final List<RestrictionReminder> reminders;
    private final Clock clock;

    RemindOfRestrictions(
            Restrictions restrictions, Accounts accounts, List<RestrictionReminder> reminders, Clock clock) {
        this.restrictions = restrictions;
        this.accounts = accounts;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Transactional
    void remind() {
        var today = London.dateOf(clock.instant());
        restrictions.standing().stream()
                .filter(restriction -> restriction.isDueOn(today))
                .forEach(restriction -> reminders.forEach(each -> each.due(restriction, toTell(restriction))));
    }

    private List<Account> toTell(Restriction restriction) {
        return Stream.concat(
                        accounts.whoMay(Permission.RESTRICT_RECORDS).stream()
                                .filter(manager -> restriction.isNeededBy(manager.id())),
                        accounts.whoMay(Permission.SEE_NEED_TO_KNOW).stream())
                .distinct()
                .toList();
    }
}
