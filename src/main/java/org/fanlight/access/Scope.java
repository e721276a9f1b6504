package org.fanlight.access;

import java.util.Arrays;
import java.util.Optional;

/// What another system may be allowed to do through the API.
public enum Scope {
    CONTACTS_WRITE("contacts:write"),
    CONTACTS_READ("contacts:read");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /// As it is written in a token request.
    public String code() {
        return code;
    }

    /// The scope with this code, or nothing where there is none.
    public static Optional<Scope> ofCode(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }
}
