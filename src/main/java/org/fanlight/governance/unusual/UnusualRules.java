package org.fanlight.governance.unusual;

import java.time.Instant;
import java.util.List;
import org.fanlight.access.Viewer;

/// What is said to be unusual: rows are added, none is changed.
public interface UnusualRules {

    /// The newest of each kind, in the order of the kinds.
    List<UnusualRule> all();

    /// @return false where somebody else was quicker; then nothing was added
    boolean add(UnusualRule rule, Viewer by, Instant at);
}
