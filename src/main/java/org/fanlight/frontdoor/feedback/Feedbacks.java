package org.fanlight.frontdoor.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.ContactId;

/// What referrers were told and are owed: rows are added, none is changed.
public interface Feedbacks {

    /// @return the id of the new row
    UUID add(NewFeedback feedback, Viewer by, Instant at);

    /// All that was told about a contact, oldest first.
    List<Feedback> of(ContactId contact);

    /// All that was ever owed about a contact, oldest first.
    List<OwedOutcome> owedOn(ContactId contact);
}
