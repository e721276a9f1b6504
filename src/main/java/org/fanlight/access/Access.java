package org.fanlight.access;

import org.jspecify.annotations.Nullable;

/// The place where every use case asks whether the viewer may go on.
public final class Access {

    private Access() {}

    /// Lets the viewer go on, or stops the request.
    ///
    /// @throws NotPermitted where nobody is signed in or none of the viewer's roles is enough
    public static void require(@Nullable Viewer viewer, Permission permission) {
        if (viewer == null || !viewer.may(permission)) {
            throw new NotPermitted(permission);
        }
    }
    /// Lets another system go on, or stops the request.
    ///
    /// @throws NotPermitted where there is no token or it lacks the scope
    public static void require(@Nullable CallingSystem system, Scope scope) {
        if (system == null || !system.may(scope)) {
            throw new NotPermitted(scope);
        }
    }
}
