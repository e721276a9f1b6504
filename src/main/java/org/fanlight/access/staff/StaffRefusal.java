package org.fanlight.access.staff;

/// Why nothing was changed about somebody.
public enum StaffRefusal {
    /// An agency of this kind may not give such a role, or none was chosen.
    NOT_ITS_ROLE,
    NOT_ITS_TEAM,
    /// Somebody of the agency has this address.
    THERE_ALREADY,
    /// The agency has a coordinator, who invites people.
    HAS_COORDINATOR,
    /// Nobody changes or ends their own account.
    YOURSELF,
    /// Nobody would be left to look after the agency's people.
    LAST_COORDINATOR,
    /// Somebody else ended it meanwhile, or it is no longer what was asked for.
    CHANGED_MEANWHILE,
    /// Somebody else changed their role or team meanwhile.
    MOVED_MEANWHILE
}
