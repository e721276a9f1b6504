package org.fanlight.frontdoor.door.form;

import org.fanlight.frontdoor.ContactId;

/// What came of sending a form.
public sealed interface SendResult {

    /// It is a contact now, or had become one before.
    record Sent(ContactId contact) implements SendResult {}

    /// Something that we must know is missing or wrong.
    record Unfinished() implements SendResult {}

    /// There is no such draft, or it was forgotten after seven days.
    record Gone() implements SendResult {}
}
