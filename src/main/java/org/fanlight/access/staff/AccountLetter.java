package org.fanlight.access.staff;

/// Everything that we write to people about their accounts.
public enum AccountLetter {
    INVITATION,
    NEW_PASSWORD,
    PASSWORD_CHANGED,
    CONFIRM_ADDRESS,
    /// To the address so far: another one was asked for.
    ADDRESS_ASKED,
    /// To the address so far: it is not theirs here any more.
    ADDRESS_CHANGED,
    SECOND_STEP_RESET,
    UNUSED
}
