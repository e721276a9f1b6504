package org.fanlight.people.matching;

import java.util.List;
import org.fanlight.people.HouseholdMember;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonMatch;
import org.fanlight.people.PersonQuery;

/// Finds people again, from whatever is known of them.
///
/// It puts nothing on record. That is why it stands here, where no other module may reach it: they search by
/// [org.fanlight.people.SearchForPeople].
public interface PeopleSearch {

    int MOST_MATCHES = 10;

    /// Up to ten people who may be meant, the likeliest first.
    default List<PersonMatch> find(PersonQuery query) {
        return find(List.of(query));
    }

    /// Up to ten people for each query, in the order of the queries and the likeliest first; nobody twice.
    List<PersonMatch> find(List<PersonQuery> queries);

    /// Restricted people whom the query names exactly, and of whom whoever asks may be told that they exist, and no
    /// more.
    List<PersonId> saidToExist(PersonQuery query);

    /// Those who live at the same current address or are related, in order of name.
    List<HouseholdMember> householdOf(PersonId id);
}
