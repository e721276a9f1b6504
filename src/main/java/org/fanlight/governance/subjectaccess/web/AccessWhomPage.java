package org.fanlight.governance.subjectaccess.web;

import java.time.LocalDate;
import java.util.List;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.people.PersonQuery;
import org.fanlight.ui.forms.Problems;
import org.jspecify.annotations.Nullable;

/// Where somebody says on whom everything is asked for.
///
/// @param people nothing until something was searched for
public record AccessWhomPage(String typed, @Nullable List<Line> people, Problems problems) {

    /// @param more what tells them from others of the same name
    public record Line(String url, String name, String more, boolean restricted) {}

    static AccessWhomPage asking(String typed, Problems problems) {
        return new AccessWhomPage(typed, null, problems);
    }

    static AccessWhomPage of(String typed, List<PersonLookedAt> people, LocalDate today) {
        return new AccessWhomPage(
                typed,
                people.stream()
                        .map(person -> new Line(
                                Addresses.HERE + "/new/" + person.id().value(),
                                person.displayName(),
                                person.birth().wordsOn(today),
                                person.restricted()))
                        .toList(),
                Problems.none());
    }

    public int longest() {
        return PersonQuery.LONGEST;
    }
}
