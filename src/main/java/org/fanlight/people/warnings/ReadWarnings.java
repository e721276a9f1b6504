package org.fanlight.people.warnings;

import java.util.List;
import java.util.Optional;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonDeed;
import org.fanlight.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens warning notes on their own pages, which is on record each time.
@Service
public class ReadWarnings {

    /// A person with all of their notes, ended ones included.
    public record OfPerson(Person person, List<WarningNote> notes) {}

    private final WarningNotes notes;
    private final People people;
    private final AuditTrail trail;
    private final Ids ids;

    ReadWarnings(WarningNotes notes, People people, AuditTrail trail, Ids ids) {
        this.notes = notes;
        this.people = people;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    public Optional<OfPerson> of(PersonId id, Viewer viewer) {
        Access.require(viewer, Permission.SEARCH_PEOPLE);
        return people.find(id).map(person -> {
            trail.enter(new Act(viewer.actor(), PersonDeed.WARNINGS_READ, PersonDeed.on(id)));
            return new OfPerson(person, notes.of(id));
        });
    }

    @Transactional
    public Optional<WarningNote> one(WarningId id, Viewer viewer) {
        Access.require(viewer, Permission.AGREE_WARNING_NOTES);
        var note = notes.find(id);
        note.ifPresent(found -> trail.enter(new Act(
                viewer.actor(),
                PersonDeed.WARNINGS_READ,
                PersonDeed.on(found.said().person()))));
        return note;
    }

    /// All that are proposed or stand, on everybody whom the viewer may see.
    @Transactional
    public List<WarningNote> all(Viewer viewer) {
        Access.require(viewer, Permission.AGREE_WARNING_NOTES);
        var shown = notes.shown();
        trail.enter(new Act(viewer.actor(), PersonDeed.WARNINGS_LISTED, new Subject("warnings", ids.next()))
                .showing(
                        shown.stream().map(note -> note.said().person().value()).toList()));
        return shown;
    }
}
