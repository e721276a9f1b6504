package org.fanlight.access.staff;

import java.time.Duration;

/// The partnership's own numbers about accounts.
public interface AccountRules {

    Duration of(AccountRule rule);
}
