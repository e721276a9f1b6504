package org.fanlight.access;

/// Whether somebody may sign in, and if not, why.
public enum AccountStanding {
    /// They have not chosen a password yet.
    INVITED("Invited"),
    ACTIVE("Active"),
    /// Nobody has used the account for too long.
    SUSPENDED("Suspended"),
    LEFT("Left");

    private final String words;

    AccountStanding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
