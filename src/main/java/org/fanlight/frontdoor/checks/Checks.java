package org.fanlight.frontdoor.checks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.AgencyId;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.worktime.Deadline;

/// The agency checks on record: rows are added, none is changed.
public interface Checks {

    /// Adds a question.
    ///
    /// @return false where the same question still waits for an answer; then nothing was added
    boolean add(CheckId id, Ask ask, Deadline due, Viewer by, Instant at);

    /// @return false where it has been answered already
    boolean answer(CheckId id, CheckAnswer answer, Viewer by, Instant at);

    /// @return false where it is an escalation and somebody else has escalated already
    boolean chase(CheckId id, Chase chase, Viewer by, Instant at);

    Optional<Check> find(CheckId id);

    /// All checks of a contact, in the order in which they were asked.
    List<Check> of(ContactId contact);

    /// What an agency has not answered yet, the longest overdue first.
    List<Check> waitingAt(AgencyId agency, int atMost);

    /// What an agency answered since then, newest first.
    List<Check> answeredBy(AgencyId agency, Instant since, int atMost);

    /// The people asked about, and nothing else of their contacts; in no particular order.
    List<NamedPerson> people(Collection<NamedPersonId> ids);
}
