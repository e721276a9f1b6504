package org.fanlight.worktime;

/// What a worker reads about a deadline, and how much attention it asks for.
public record DueWords(String words, Standing standing) {

    /// Where a piece of work stands against its deadline.
    public enum Standing {
        AHEAD,
        SOON,
        OVERDUE,
        DONE_IN_TIME,
        DONE_LATE
    }
}
