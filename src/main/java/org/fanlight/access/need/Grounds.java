package org.fanlight.access.need;

import java.util.List;

/// The one place that says who may see what: the table that the row-level security of the database goes by.
public interface Grounds {

    /// All of them, in the order in which they are read to people.
    List<Ground> all();
}
