package org.fanlight.frontdoor.api;

/// Another request with the same key is still being worked on; nothing was changed by this one.
public final class StillBeingRecorded extends RuntimeException {

    public StillBeingRecorded(Throwable cause) {
        super("Another request with the same key is still being worked on", cause);
    }
}
