package org.fanlight.governance.unusual;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.jspecify.annotations.Nullable;

/// The unusual looks that were found: nothing is ever taken away from them.
public interface UnusualLooks {

    /// @return how many of them were not kept before
    int addAll(Collection<Unusual> found, Instant at);

    /// Those that nobody has looked into, or those that somebody has, newest first.
    ///
    /// @param before the last of the page before; nothing for the first page
    List<KeptUnusual> list(boolean lookedInto, @Nullable UUID before, int atMost);

    Optional<KeptUnusual> find(UUID id);

    /// @param after how many findings there were when it was written
    /// @return false where somebody else was quicker
    boolean add(UUID look, int after, UnusualVerdict verdict, String words, Viewer by, Instant at);
}
