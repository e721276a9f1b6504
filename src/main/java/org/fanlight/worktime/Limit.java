package org.fanlight.worktime;

import java.time.Duration;
import java.time.Instant;

/// How long a clock runs, and what it counts.
public sealed interface Limit {

    LimitKind kind();

    /// How many of what its kind counts.
    int amount();

    /// In words, as in "3 working days".
    default String words() {
        return kind().words(amount());
    }

    /// The last moment that is still in time for something that began at the trigger.
    Instant after(Instant trigger, WorkingCalendar calendar);

    /// Whole working days: day 0 is the day of the trigger, the due day is the n-th working day after it, and it
    /// falls due when the hub closes on that day (*Working Together to Safeguard Children* counts days and names no
    /// hour; see decision "A working day ends when the hub closes").
    record WorkingDays(int amount) implements Limit {

        public WorkingDays {
            atLeastOne(amount);
        }

        @Override
        public LimitKind kind() {
            return LimitKind.WORKING_DAYS;
        }

        @Override
        public Instant after(Instant trigger, WorkingCalendar calendar) {
            return calendar.closeOf(calendar.nthWorkingDayAfter(London.dateOf(trigger), amount));
        }
    }

    /// Hours in which the hub is open; the count rests while it is closed.
    record WorkingHours(int amount) implements Limit {

        public WorkingHours {
            atLeastOne(amount);
        }

        @Override
        public LimitKind kind() {
            return LimitKind.WORKING_HOURS;
        }

        @Override
        public Instant after(Instant trigger, WorkingCalendar calendar) {
            return calendar.plusWorkingHours(trigger, Duration.ofHours(amount));
        }
    }

    /// Hours that begin when the hub is open and then run on, past closing too: a Red check is finished the same day.
    record HoursOnceOpen(int amount) implements Limit {

        public HoursOnceOpen {
            atLeastOne(amount);
        }

        @Override
        public LimitKind kind() {
            return LimitKind.HOURS_ONCE_OPEN;
        }

        @Override
        public Instant after(Instant trigger, WorkingCalendar calendar) {
            var begins = calendar.isOpen(trigger) ? trigger : calendar.nextOpening(trigger);
            return begins.plus(Duration.ofHours(amount));
        }
    }

    /// Hours by the clock on the wall, day and night.
    record ElapsedHours(int amount) implements Limit {

        public ElapsedHours {
            atLeastOne(amount);
        }

        @Override
        public LimitKind kind() {
            return LimitKind.ELAPSED_HOURS;
        }

        @Override
        public Instant after(Instant trigger, WorkingCalendar calendar) {
            return trigger.plus(Duration.ofHours(amount));
        }
    }

    private static void atLeastOne(int amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("A limit is at least 1, not " + amount);
        }
    }
}
