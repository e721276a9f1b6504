package org.fanlight.governance.retention;

import java.time.Instant;
import java.util.List;
import org.fanlight.access.Viewer;

/// How long what is kept: editions are added, none is changed.
public interface RetentionRules {

    /// Every edition of every rule, those of one rule together, the newest first.
    List<RetentionRule> all();

    /// @return false where somebody else added this edition first; then nothing was added
    boolean add(RetentionRule rule, Viewer by, Instant at);
}
