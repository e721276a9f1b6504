package org.fanlight.governance.unusual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.audit.Actor;

/// The days that are to be searched for unusual looks.
public interface UnusualSearches {

    void add(UUID id, LocalDate from, LocalDate to, Actor by, Instant at);

    /// The one that has waited longest, kept from everybody else until the transaction ends.
    Optional<UnusualSearch> hold();

    /// Another day of it is done.
    ///
    /// @param found how many unusual looks that day had that were not kept before
    void dayDone(UnusualSearch search, int found, Instant at);

    /// The last day that the house has asked for by itself.
    Optional<LocalDate> lastByTheHouse();

    List<UnusualSearch> newest(int atMost);
}
