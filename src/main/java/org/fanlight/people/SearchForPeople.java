package org.fanlight.people;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fanlight.audit.Act;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.people.matching.PeopleSearch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Searches for people on somebody's behalf; that they searched and whom they were shown is on record, what they typed
/// is not.
@Service
public class SearchForPeople {

    /// A screen that searches while somebody types asks the same every second or so.
    private static final Duration ONE_LOOK = Duration.ofHours(1);

    private final PeopleSearch search;
    private final AuditTrail trail;
    private final Ids ids;

    public SearchForPeople(PeopleSearch search, AuditTrail trail, Ids ids) {
        this.search = search;
        this.trail = trail;
        this.ids = ids;
    }

    /// A search of its own, asked for once and on record each time.
    @Transactional
    public List<PersonMatch> find(PersonQuery query, Actor actor) {
        var matches = search.find(query);
        trail.enter(act(new Subject("search", ids.next()), matches, actor));
        return matches;
    }

    /// Searches in the course of some work, such as a conversation, as often as its screen likes.
    ///
    /// Whenever other people are shown than before, that is on record under the work. The very same people, shown
    /// again to the same worker in the same work within the hour, are one look.
    ///
    /// @param atMost how many people are shown at the most, from the first query on
    @Transactional
    public List<PersonMatch> findFor(Subject work, List<PersonQuery> queries, int atMost, Actor actor) {
        var matches = search.find(queries).stream().limit(atMost).toList();
        trail.enterUnlessWithin(ONE_LOOK, act(work, matches, actor));
        return matches;
    }

    /// Whether a record exists that the searcher has no need to know, and of which policy lets them be told that much.
    /// It
    /// is on record, on that person, to whom it was told.
    @Transactional
    public boolean saysThatARecordExists(PersonQuery query, Actor actor) {
        var existing = search.saidToExist(query);
        existing.forEach(person -> trail.enter(new Act(actor, PersonDeed.SAID_TO_EXIST, PersonDeed.on(person))));
        return !existing.isEmpty();
    }

    private static Act act(Subject subject, List<PersonMatch> matches, Actor actor) {
        return new Act(actor, PersonDeed.SEARCHED, subject).showing(shown(matches));
    }

    /// The people of these matches, as the audit trail names them.
    static List<UUID> shown(List<PersonMatch> matches) {
        return matches.stream().map(match -> match.id().value()).toList();
    }
}
