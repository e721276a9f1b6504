package org.fanlight.frontdoor.door;

import java.time.Instant;

/// How many talk and wait on the phone.
public interface PhoneLines {

    Traffic traffic(Instant now);
}
