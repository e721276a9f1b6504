package org.fanlight.access.staff;

/// How long something about an account lasts.
public enum AccountRule {
    INVITATION_LASTS,
    PASSWORD_LINK_LASTS,
    ADDRESS_LINK_LASTS,
    RESET_LASTS,
    UNUSED_UNTIL_SUSPENDED,
    WARNED_BEFORE
}
