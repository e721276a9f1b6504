package org.fanlight.governance.unusual.web;

import java.util.Optional;
import org.fanlight.governance.unusual.Unusual;
import org.fanlight.governance.web.RecordWords;
import org.fanlight.people.PersonLookedAt;

/// An unusual look in a sentence that says what was seen, and not what it means.
final class UnusualWords {

    private UnusualWords() {}

    static String of(Unusual unusual, Optional<PersonLookedAt> person) {
        var whom = person.map(RecordWords::person).orElse("somebody who is not in the index any more");
        return unusual.name()
                + switch (unusual.kind()) {
                    case OWN_SURNAME ->
                        " looked%s at %s. They have a surname in common.".formatted(times(unusual.looks()), whom);
                    case COLLEAGUES_CHILD ->
                        " looked%s at %s. %s, who works in the same team, has that surname too."
                                .formatted(times(unusual.looks()), whom, unusual.colleague());
                    case OUT_OF_HOURS ->
                        unusual.looks() == 1
                                ? " opened a record while the front door was closed."
                                : " opened records %d times while the front door was closed."
                                        .formatted(unusual.looks());
                    case MANY_IN_A_ROW ->
                        " opened %d records within %s."
                                .formatted(
                                        unusual.looks(),
                                        unusual.minutes() == 1 ? "a minute" : unusual.minutes() + " minutes");
                };
    }

    private static String times(int looks) {
        return switch (looks) {
            case 1 -> "";
            case 2 -> " twice";
            default -> " " + looks + " times";
        };
    }
}
