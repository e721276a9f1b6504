package org.fanlight.access.sso;

import java.util.UUID;
import org.fanlight.access.Account;

/// What came of somebody's coming back from their provider.
public sealed interface Arrival {

    /// They are in.
    record In(Account account, UUID session) implements Arrival {}

    /// Our own second step is asked of them.
    record HalfWay(Account account, UUID session) implements Arrival {}

    /// There is an account with their address, which they have to sign in to once.
    record AddressTaken(JoinOffer offer) implements Arrival {}

    record Refused(SsoRefusal why) implements Arrival {}
}
