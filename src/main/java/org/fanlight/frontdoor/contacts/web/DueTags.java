package org.fanlight.frontdoor.contacts.web;

import java.time.Clock;
import java.time.Instant;
import org.fanlight.ui.govuk.Tag;
import org.fanlight.worktime.Deadline;
import org.fanlight.worktime.DueWords;
import org.fanlight.worktime.WorkingCalendars;
import org.springframework.stereotype.Component;

/// Shows how a deadline stands: quiet while there is time, amber when it is near, red once it is missed.
@Component
public class DueTags {

    private final WorkingCalendars calendars;
    private final Clock clock;

    DueTags(WorkingCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /// How something not yet done stands.
    public Tag open(Instant due) {
        return tag(new Deadline(due).words(calendars.current(), clock.instant()));
    }

    /// How something done at that moment stood.
    public Tag done(Instant due, Instant done) {
        return tag(new Deadline(due).wordsOnceDone(calendars.current(), done));
    }

    private static Tag tag(DueWords due) {
        return Tag.of(
                due.words(),
                switch (due.standing()) {
                    case AHEAD -> "grey";
                    case SOON -> "orange";
                    case OVERDUE -> "red";
                    case DONE_IN_TIME -> "green";
                    case DONE_LATE -> "yellow";
                });
    }
}
