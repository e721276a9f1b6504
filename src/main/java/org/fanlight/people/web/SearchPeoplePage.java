package org.fanlight.people.web;

import org.fanlight.people.PersonQuery;
import org.jspecify.annotations.Nullable;

/// The search page: what was typed, and who was found once something was.
///
/// @param aRecordExists whether there is somebody of whom no more than that may be told
public record SearchPeoplePage(
        String typed, boolean aRecordExists, @Nullable MatchesPage matches) {

    static final int LONGEST = PersonQuery.LONGEST;

    static SearchPeoplePage fresh() {
        return new SearchPeoplePage("", false, null);
    }

    public int longest() {
        return LONGEST;
    }
}
