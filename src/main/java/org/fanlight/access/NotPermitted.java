package org.fanlight.access;

import org.springframework.security.access.AccessDeniedException;

/// Somebody asked for what their roles or their token do not allow. The web answers 403, or leads to the sign-in page.
public class NotPermitted extends AccessDeniedException {

    public NotPermitted(Permission permission) {
        super("Not permitted: " + permission);
    }

    public NotPermitted(Scope scope) {
        super("Not permitted: " + scope);
    }
}
