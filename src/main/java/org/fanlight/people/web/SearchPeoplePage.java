package org.fanlight.people.web;

import org.fanlight.people.PersonQuery;
import org.jspecify.annotations.Nullable;

/// The search page: what was typed, and who was found once something was.
public record SearchPeoplePage(String typed, @Nullable MatchesPage matches) {

    static final int LONGEST = PersonQuery.LONGEST;

    static SearchPeoplePage fresh() {
        return new SearchPeoplePage("", null);
    }

    public int longest() {
        return LONGEST;
    }
}
