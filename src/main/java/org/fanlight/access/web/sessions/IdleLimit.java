package org.fanlight.access.web.sessions;

/// How long a session lasts in which nobody has signed in yet.
public final class IdleLimit {

    public static final int MINUTES = 30;

    private IdleLimit() {}
}
