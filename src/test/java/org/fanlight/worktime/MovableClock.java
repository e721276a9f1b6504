package org.fanlight.worktime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A clock for tests that stands still until it is moved.
public final class MovableClock extends Clock {

    private volatile Instant now;

    private MovableClock(Instant now) {
        this.now = now;
    }

    /// At a London wall-clock time such as `2026-11-23 09:00`.
    public static MovableClock at(String wallClock) {
        return new MovableClock(Calendars.london(wallClock));
    }

    public void moveBy(Duration length) {
        now = now.plus(length);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return London.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
