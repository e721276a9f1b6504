package org.fanlight.frontdoor.contacts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adds what becomes known to a contact: notes, answers, people, concerns and ratings. Nothing is ever taken away.
@Service
public class AddToContact {

    private final Contacts contacts;
    private final ContactFiles files;
    private final Standings standings;
    private final AuditTrail trail;
    private final Clock clock;

    AddToContact(Contacts contacts, ContactFiles files, Standings standings, AuditTrail trail, Clock clock) {
        this.contacts = contacts;
        this.files = files;
        this.standings = standings;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void note(ContactId contact, String words, Viewer viewer) {
        var now = permitted(viewer);
        contacts.addNote(contact, words, viewer.actor(), now);
        settle(contact, FrontDoorDeed.NOTE_ADDED, viewer, now);
    }

    /// Answers a question anew.
    ///
    /// @param seen how many answers, to whatever question, the contact had when this was written
    /// @return false where somebody has answered the same question since; then nothing was added
    @Transactional
    public boolean answer(ContactId contact, Answer answer, int seen, Viewer viewer) {
        var now = permitted(viewer);
        if (held(contact).answersAfter(seen, answer.question()).findAny().isPresent()) {
            return false;
        }
        contacts.addAnswer(contact, answer, viewer.actor(), now);
        settle(contact, FrontDoorDeed.ANSWER_WRITTEN, viewer, now);
        return true;
    }

    @Transactional
    public NamedPersonId person(ContactId contact, PersonAsNamed person, Viewer viewer) {
        var now = permitted(viewer);
        var id = contacts.addPerson(contact, person, viewer.actor(), now);
        settle(contact, FrontDoorDeed.PERSON_NAMED, viewer, now);
        return id;
    }

    /// Whether nobody has said yet who a named person is; whoever else would say so waits until this is over.
    @Transactional
    public boolean isUnidentified(ContactId contact, NamedPersonId named, Viewer viewer) {
        Access.require(viewer, Permission.RECORD_CONTACTS);
        return held(contact)
                .person(named)
                .filter(person -> person.person().isEmpty())
                .isPresent();
    }

    /// Says who a named person is, after a search.
    ///
    /// @return false where a colleague has said so in the meantime; theirs stands
    @Transactional
    public boolean identity(ContactId contact, NamedPersonId named, PersonId person, Viewer viewer) {
        var now = permitted(viewer);
        var first = contacts.identify(contact, named, person, viewer.actor(), now);
        if (first) {
            settle(contact, FrontDoorDeed.PERSON_IDENTIFIED, viewer, now);
        }
        return first;
    }

    @Transactional
    public void concern(ContactId contact, Concern concern, Viewer viewer) {
        var now = permitted(viewer);
        contacts.addConcern(contact, concern, viewer.actor(), now);
        settle(contact, FrontDoorDeed.CONCERN_RECORDED, viewer, now);
    }

    /// Says how urgent it is now.
    ///
    /// @param seen how many ratings the contact had when this was written
    /// @return false where somebody has rated it since; then nothing was added
    @Transactional
    public boolean rating(ContactId contact, Rating rating, int seen, Viewer viewer) {
        var now = permitted(viewer);
        if (held(contact).ratings().size() != seen) {
            return false;
        }
        contacts.addRating(contact, rating, viewer.actor(), now);
        settle(contact, FrontDoorDeed.URGENCY_RATED, viewer, now);
        return true;
    }

    private ContactFile held(ContactId contact) {
        contacts.hold(contact);
        return files.file(contact).orElseThrow();
    }

    private Instant permitted(Viewer viewer) {
        Access.require(viewer, Permission.RECORD_CONTACTS);
        return clock.instant();
    }

    private void settle(ContactId contact, FrontDoorDeed deed, Viewer viewer, Instant now) {
        standings.workOut(List.of(contact), now);
        trail.enter(new Act(viewer.actor(), deed, FrontDoorSubjects.of(contact)));
    }
}
