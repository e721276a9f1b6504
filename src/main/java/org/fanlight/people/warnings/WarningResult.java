package org.fanlight.people.warnings;

/// What came of something that a manager did to a warning note.
public enum WarningResult {
    DONE,
    /// Somebody did it first, or the note has ended.
    DONE_BEFORE,
    /// Nobody agrees to what they wrote themselves.
    THEIR_OWN,
    /// There is no such note, or the viewer may not see the person.
    NOT_THERE
}
