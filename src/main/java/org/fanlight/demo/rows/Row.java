package org.fanlight.demo.rows;

import java.time.Instant;

/// One row of a table: its columns are the record's components in snake case, a [By] stands for two columns. What is
/// encrypted in the table is plain here.
public interface Row {

    /// When it was written; what lies after the first day has not been written yet.
    Instant happenedAt();
}
