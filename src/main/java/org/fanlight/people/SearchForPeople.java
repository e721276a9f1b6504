package org.fanlight.people;

import java.util.List;
import org.fanlight.audit.Act;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Searches for people on somebody's behalf; that they searched is on record, what they typed is not.
@Service
public class SearchForPeople {

    private final PeopleSearch search;
    private final AuditTrail trail;
    private final Ids ids;

    public SearchForPeople(PeopleSearch search, AuditTrail trail, Ids ids) {
        this.search = search;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    public List<PersonMatch> find(PersonQuery query, Actor actor) {
        trail.enter(new Act(actor, PersonDeed.SEARCHED, new Subject("search", ids.next())));
        return search.find(query);
    }
}
