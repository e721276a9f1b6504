package org.fanlight.worktime;

import java.time.Instant;

/// The last moment that is still in time.
public record Deadline(Instant at) {

    public boolean isMissedAt(Instant now) {
        return now.isAfter(at);
    }

    /// How it stands with something not yet done.
    public DueWords words(WorkingCalendar calendar, Instant now) {
        return new DueWording(at, calendar).whileOpen(now);
    }

    /// How it stands with something done.
    public DueWords wordsOnceDone(WorkingCalendar calendar, Instant done) {
        return new DueWording(at, calendar).onceDone(done);
    }
}
