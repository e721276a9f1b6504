package org.fanlight.people;

import java.time.Clock;
import java.util.List;
import org.fanlight.audit.Act;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.people.matching.PeopleSearch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adds a person after a search, and refuses while somebody who is very likely the same has not been offered.
@Service
public class AddPerson {

    /// Who is to be added, and the search that was made before.
    ///
    /// @param work in the course of what: people shown instead are on record under it
    public record Command(Particulars particulars, SearchedFirst searched, Subject work) {}

    /// What came of it.
    public sealed interface Result {

        record Added(PersonId id) implements Result {}

        /// Nothing was added: these people have not been offered yet and are very likely the same.
        record LooksLikeSomebodyKnown(List<PersonMatch> matches) implements Result {}
    }

    private final People people;
    private final PeopleSearch search;
    private final SearchesMade searches;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    public AddPerson(
            People people, PeopleSearch search, SearchesMade searches, AuditTrail trail, Ids ids, Clock clock) {
        this.people = people;
        this.search = search;
        this.searches = searches;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Result add(Command command, Actor actor) {
        List<PersonMatch> notOffered = search.find(PersonQuery.like(command.particulars())).stream()
                .filter(match -> match.band() == Band.VERY_LIKELY)
                .filter(match -> !command.searched().offered().contains(match.id()))
                .toList();
        return notOffered.isEmpty()
                ? new Result.Added(record(command, actor))
                : new Result.LooksLikeSomebodyKnown(shown(notOffered, command.work(), actor));
    }

    private List<PersonMatch> shown(List<PersonMatch> matches, Subject work, Actor actor) {
        trail.enter(new Act(actor, PersonDeed.SEARCHED, work).showing(SearchForPeople.shown(matches)));
        return matches;
    }

    private PersonId record(Command command, Actor actor) {
        PersonId id = new PersonId(ids.next());
        people.add(new Recording<>(Person.first(id, command.particulars()), clock.instant(), actor));
        searches.add(id, new Recording<>(command.searched(), clock.instant(), actor));
        trail.enter(new Act(actor, PersonDeed.ADDED, PersonDeed.on(id)).inTheCourseOf(command.work()));
        return id;
    }
}
