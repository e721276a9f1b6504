package org.fanlight.frontdoor.door;

import java.time.Instant;

/// How many forms each network address sends to the public pages; forgotten after a quarter of an hour.
public interface PublicPosts {

    /// Counts one more.
    ///
    /// @return how many came from there within the same ten minutes of the clock, this one included
    int count(String address, Instant now);
}
