package org.fanlight.governance.retention;

import java.time.Instant;

/// That the records of a child are kept as those of one who was looked after, say, or are not any more.
///
/// @param number which word it is about this child, from 1
/// @param source where that is known from
public record KeptAs(int number, RecordSort sort, boolean holds, String source, Instant at, String by) {}
