package org.fanlight.access.need;

import java.util.Collection;
import org.fanlight.access.Account;

/// Tells people that a restriction is due to be looked at.
public interface RestrictionReminder {

    /// As often as it is asked, each of them is told once for each day of review.
    void due(Restriction restriction, Collection<Account> toTell);
}
