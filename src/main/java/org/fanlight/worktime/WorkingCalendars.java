package org.fanlight.worktime;

/// The working calendar of each hub as it stands now.
public interface WorkingCalendars {

    /// A picture that does not change while it is held; a hub without hours of its own keeps the front door's.
    WorkingCalendar of(Hub hub);

    /// The front door's calendar.
    default WorkingCalendar current() {
        return of(Hub.FRONT_DOOR);
    }
}
