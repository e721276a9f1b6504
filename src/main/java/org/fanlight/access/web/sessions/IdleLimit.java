package org.fanlight.access.web.sessions;

/// How long somebody stays signed in while nothing is done.
public final class IdleLimit {

    public static final int MINUTES = 30;

    private IdleLimit() {}
}
