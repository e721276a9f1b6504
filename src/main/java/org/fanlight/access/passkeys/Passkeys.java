package org.fanlight.access.passkeys;

import java.util.List;
import java.util.UUID;

/// The passkeys that people have added to their accounts.
public interface Passkeys {

    /// Those of one account, the oldest first.
    List<Passkey> of(UUID account);

    /// Takes one away; false where the account has none like it.
    boolean remove(UUID passkey, UUID account);

    /// Takes all of an account's away.
    void removeAllOf(UUID account);
}
