package org.fanlight.access.web;

import java.util.UUID;
import org.springframework.security.authentication.AccountStatusException;

/// The password is right, and a code is asked for as well. No other way to sign in is tried after this.
class SecondStepNeeded extends AccountStatusException {

    private final UUID account;

    SecondStepNeeded(UUID account) {
        super("a second step is needed");
        this.account = account;
    }

    UUID account() {
        return account;
    }
}
