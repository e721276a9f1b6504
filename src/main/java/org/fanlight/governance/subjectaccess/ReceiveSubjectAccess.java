package org.fanlight.governance.subjectaccess;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.governance.GovernanceDeed;
import org.fanlight.people.PeopleLookedAt;
import org.fanlight.people.PersonDeed;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.people.PersonQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes in a request for everything held on a person, who is found by a search first.
@Service
public class ReceiveSubjectAccess {

    private final SubjectAccesses requests;
    private final PeopleLookedAt people;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    ReceiveSubjectAccess(SubjectAccesses requests, PeopleLookedAt people, AuditTrail trail, Ids ids, Clock clock) {
        this.requests = requests;
        this.people = people;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /// Whom somebody may mean. Whom it showed is on record, what was typed is not.
    @Transactional
    public List<PersonLookedAt> meantBy(String words, Viewer viewer) {
        Access.require(viewer, Permission.ANSWER_SUBJECT_ACCESS);
        var meant = people.meantBy(PersonQuery.typed(words));
        trail.enter(new Act(viewer.actor(), GovernanceDeed.ACCESS_SOUGHT, new Subject("search", ids.next()))
                .showing(meant.stream().map(person -> person.id().value()).toList()));
        return meant;
    }

    /// Who somebody is that was found.
    @Transactional(readOnly = true)
    public Optional<PersonLookedAt> person(PersonId id, Viewer viewer) {
        Access.require(viewer, Permission.ANSWER_SUBJECT_ACCESS);
        return people.named(List.of(id)).stream().findFirst();
    }

    /// @return nothing where there is no such person
    @Transactional
    public Optional<UUID> receive(NewSubjectAccess asked, Viewer viewer) {
        Access.require(viewer, Permission.ANSWER_SUBJECT_ACCESS);
        if (people.named(List.of(asked.person())).isEmpty()) {
            return Optional.empty();
        }
        var id = ids.next();
        requests.add(id, asked, viewer, clock.instant());
        trail.enter(new Act(viewer.actor(), GovernanceDeed.ACCESS_RECEIVED, new Subject(Acts.KIND, id))
                .inTheCourseOf(PersonDeed.on(asked.person())));
        return Optional.of(id);
    }
}
