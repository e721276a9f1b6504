package org.fanlight.access.staff;

import java.util.UUID;

/// Writes to people about their accounts, once the act at hand is committed.
public interface AccountPost {

    /// Whether something can be sent to what somebody typed as an address.
    boolean reaches(String address);

    /// @param act which act it is: the same one writes once
    /// @param path the page of ours that the letter leads to
    void send(AccountLetter letter, UUID act, String address, String path);
}
