package org.fanlight.access.staff;

import java.time.Instant;
import java.util.List;

/// The accounts that nobody has used for long. Those it names nobody else changes until the transaction has ended.
public interface UnusedAccounts {

    /// Nobody has used them since, and their owners have not been warned since they last did.
    List<StaffMember> toWarn(Instant notUsedSince);

    /// Nobody has used them since, and their owners were warned at that moment or before.
    List<StaffMember> toSuspend(Instant notUsedSince, Instant warnedBy);
}
