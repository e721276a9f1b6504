package org.fanlight.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanlight.audit.Act;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.RecordedAct;
import org.fanlight.people.matching.PeopleSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens the record of a person, which is itself an act on record.
@Service
public class LookAtPerson {

    private static final int MOST_LOOKS = 20;

    /// The record as it was opened.
    ///
    /// @param looks the newest acts on it, this look first
    public record Seen(
            Person person, List<RelatedPerson> related, List<HouseholdMember> household, List<RecordedAct> looks) {}

    private final People people;
    private final PeopleSearch search;
    private final AuditTrail trail;

    public LookAtPerson(People people, PeopleSearch search, AuditTrail trail) {
        this.people = people;
        this.search = search;
        this.trail = trail;
    }

    /// Nothing when there is no such person, and then nothing is put on record.
    @Transactional
    public Optional<Seen> look(PersonId id, Actor actor) {
        return people.find(id).map(person -> {
            trail.enter(new Act(actor, PersonDeed.READ, PersonDeed.on(id)).reachingBackTo(oldestLook(id)));
            return new Seen(
                    person,
                    people.relationshipsOf(id),
                    search.householdOf(id),
                    trail.newestOn(PersonDeed.on(id), MOST_LOOKS));
        });
    }

    /// Who changed the record last, and when; nothing where it stands as it was added.
    @Transactional(readOnly = true)
    public Optional<RecordedAct> lastChange(PersonId id) {
        return trail.newest(PersonDeed.AMENDED, PersonDeed.on(id));
    }

    /// The oldest look that will be shown beside this one.
    private @Nullable Instant oldestLook(PersonId id) {
        var before = trail.newestOn(PersonDeed.on(id), MOST_LOOKS - 1);
        return before.isEmpty() ? null : before.getLast().at();
    }
}
