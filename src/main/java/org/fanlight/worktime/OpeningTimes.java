package org.fanlight.worktime;

import java.util.List;
import java.util.Map;

/// When hubs are open, as it was said: rows are added, none is changed.
public interface OpeningTimes {

    /// All weeks that were ever set for each hub, in the order in which they were.
    Map<Hub, List<Said<OpeningWeek>>> weeks();

    /// All days that were ever set, in the order in which they were.
    List<Said<SpecialDay>> days();

    /// @return false where somebody else has set a week with this number; then nothing was added
    boolean add(Hub hub, Said<OpeningWeek> week);

    /// @return false where somebody else has set a day with this number; then nothing was added
    boolean add(Said<SpecialDay> day);
}
