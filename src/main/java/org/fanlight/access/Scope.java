package org.fanlight.access;

import java.util.Arrays;
import java.util.Optional;

/// What another system may be allowed to do through the API.
public enum Scope {
    CONTACTS_WRITE("contacts:write", "Send contacts"),
    CONTACTS_READ("contacts:read", "Follow the contacts that it sent");

    private final String code;
    private final String words;

    Scope(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// As it is written in a token request.
    public String code() {
        return code;
    }

    /// As people call it.
    public String words() {
        return words;
    }

    /// The scope with this code, or nothing where there is none.
    public static Optional<Scope> ofCode(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }
}
