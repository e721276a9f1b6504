package org.fanlight.worktime;

import java.util.List;

/// How long clocks run, as it was said: rows are added, none is changed.
public interface ClockRules {

    /// All rules that were ever set, of each clock in the order in which they were.
    List<Said<ClockRule>> all();

    /// @return false where somebody else has set a rule of this clock with this number; then nothing was added
    boolean add(Said<ClockRule> rule);
}
