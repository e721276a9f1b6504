package org.fanlight.audit.seal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The chain in the making.
interface Seals {

    /// By the clock of the database.
    Instant now();

    Optional<Seal.SignedSeal> newest();

    /// @return false where another node was quicker
    boolean add(Seal.SignedSeal seal);

    /// The newest id that has been given to an act, whether or not that act can be seen yet.
    long newestId();

    /// The transactions that are putting acts on record just now.
    Set<String> writers();

    /// Some acts with ids from one to another, in order.
    void eachAct(long from, long to, int atMost, Consumer<HashedAct> act);
}
