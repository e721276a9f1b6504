package org.fanlight.access.staff;

import java.util.UUID;

/// The sessions in which people are signed in, on all nodes.
public interface OpenSessions {

    /// Ends all of somebody's sessions together with the transaction at hand: their next request, wherever it
    /// arrives, is nobody's.
    void endOf(UUID account);
}
