package org.fanlight.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The acts of the trail, found again by whoever finds out who looked.
public interface FoundActs {

    /// Those that fit, newest first.
    ///
    /// @param before the last act of the page before; nothing for the first page
    List<FoundAct> find(ActWanted wanted, @Nullable Long before, int atMost);
}
