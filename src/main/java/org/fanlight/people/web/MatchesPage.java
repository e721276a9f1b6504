package org.fanlight.people.web;

import java.util.List;
import org.fanlight.people.Band;
import org.fanlight.people.PersonMatch;
import org.fanlight.people.matching.PeopleSearch;

/// The people who may be meant, ready to print.
public record MatchesPage(String words, List<Row> rows) {

    /// One of them.
    public record Row(
            String href,
            String name,
            String birth,
            String address,
            String warning,
            String why,
            String band,
            String colour) {

        private static Row of(PersonMatch match) {
            return new Row(
                    "/people/" + match.id().value(),
                    match.displayName(),
                    match.birthWords(),
                    match.addressWords(),
                    match.warning(),
                    String.join(". ", match.why()),
                    match.band().words(),
                    colour(match.band()));
        }

        private static String colour(Band band) {
            return switch (band) {
                case VERY_LIKELY -> "orange";
                case POSSIBLE -> "teal";
                case CHECK -> "grey";
            };
        }
    }

    static MatchesPage of(List<PersonMatch> matches) {
        return new MatchesPage(
                words(matches.size()), matches.stream().map(Row::of).toList());
    }

    private static String words(int count) {
        return switch (count) {
            case 0 -> "Nobody found. Try another spelling, a birth date, a postcode or part of a phone number.";
            case 1 -> "One person may be meant.";
            case PeopleSearch.MOST_MATCHES ->
                "The " + count + " likeliest. Add a birth date or a postcode to narrow the search.";
            default -> count + " people may be meant.";
        };
    }
}
