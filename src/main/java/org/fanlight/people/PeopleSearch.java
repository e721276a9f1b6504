package org.fanlight.people;

import java.util.List;

/// Finds people again, from whatever is known of them.
public interface PeopleSearch {

    int MOST_MATCHES = 10;

    /// Up to ten people who may be meant, the likeliest first.
    List<PersonMatch> find(PersonQuery query);

    /// Those who live at the same current address or are related, in order of name.
    List<HouseholdMember> householdOf(PersonId id);
}
