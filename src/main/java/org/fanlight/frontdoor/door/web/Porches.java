package org.fanlight.frontdoor.door.web;

import java.time.Clock;
import org.fanlight.worktime.WorkingCalendars;
import org.springframework.stereotype.Component;

/// Puts the porch of a page together.
@Component
public class Porches {

    private final DoorSettings settings;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Porches(DoorSettings settings, WorkingCalendars calendars, Clock clock) {
        this.settings = settings;
        this.calendars = calendars;
        this.clock = clock;
    }

    public Porch now() {
        return new Porch(
                settings.exitUrl(),
                new PhoneNumber(settings.phone()),
                new PhoneNumber(settings.dutyPhone()),
                OpeningWords.at(clock.instant(), calendars.current()),
                settings.helpline(),
                new PhoneNumber(settings.helplinePhone()));
    }
}
