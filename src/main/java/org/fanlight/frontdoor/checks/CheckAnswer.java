package org.fanlight.frontdoor.checks;

import java.util.Optional;
import org.fanlight.ui.forms.PartialDate;

/// What an agency answers.
public sealed interface CheckAnswer {

    /// Involved with the person now.
    record Current(Searched searched, Involvement involvement, String words) implements CheckAnswer {}

    /// Involved with the person in the past.
    record Historic(Searched searched, Involvement involvement, String words) implements CheckAnswer {}

    /// Nothing in what was searched; it says nothing about anywhere else.
    record NoneFound(Searched searched, String words) implements CheckAnswer {}

    /// The agency does not share, and puts its reason on record.
    record Declined(String reason) implements CheckAnswer {}

    /// How long, as far as the agency knows.
    record Involvement(Optional<PartialDate> since, Optional<PartialDate> lastInteraction) {}

    /// The answer in one word.
    default Finding finding() {
        return switch (this) {
            case Current _ -> Finding.CURRENT;
            case Historic _ -> Finding.HISTORIC;
            case NoneFound _ -> Finding.NONE_FOUND;
            case Declined _ -> Finding.DECLINED;
        };
    }

    /// Where the agency looked; nothing where it declined.
    default Optional<Searched> where() {
        return switch (this) {
            case Current current -> Optional.of(current.searched);
            case Historic historic -> Optional.of(historic.searched);
            case NoneFound none -> Optional.of(none.searched);
            case Declined _ -> Optional.empty();
        };
    }

    /// How long the agency was involved; nothing where it was not or declined.
    default Optional<Involvement> involved() {
        return switch (this) {
            case Current current -> Optional.of(current.involvement);
            case Historic historic -> Optional.of(historic.involvement);
            case NoneFound _, Declined _ -> Optional.empty();
        };
    }

    /// What the agency says in its own words; may be empty unless it declined.
    default String inItsWords() {
        return switch (this) {
            case Current current -> current.words;
            case Historic historic -> historic.words;
            case NoneFound none -> none.words;
            case Declined declined -> declined.reason;
        };
    }
}
