package org.fanlight.access;

import org.fanlight.audit.Deed;

/// The acts of this module that are put on record.
public enum AccessDeed implements Deed {
    SIGNED_IN("account.signed-in", "Signed in"),
    SIGNED_OUT("account.signed-out", "Signed out"),
    TOKEN_GIVEN("api-client.token-given", "Was given a token for the API"),
    API_CLIENT_ADDED("api-client.added", "Let a system use the API"),
    API_SECRET_MADE("api-client.secret-made", "Gave a system a new secret"),
    API_CLIENT_CLOSED("api-client.closed", "Ended a system's use of the API");

    private final String code;
    private final String words;

    AccessDeed(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }
}
