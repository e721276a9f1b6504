package org.fanlight.access.held;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.audit.Subject;
import org.jspecify.annotations.Nullable;

/// One thing that is held: a note, an answer, a decision.
///
/// @param kind short and for ever, such as `note`
/// @param record tells it from others of its kind
/// @param title what it is, in the words of the glossary: never with a name in it
/// @param matter the reference of the contact it stands in; empty where it stands in none
/// @param at when it was written; null where that is not kept
/// @param aboutOthers whether it is about somebody else, in a matter that the person is named in
/// @param under the records that hide it where they are restricted
public record HeldItem(
        String kind,
        UUID record,
        String title,
        String matter,
        @Nullable Instant at,
        boolean aboutOthers,
        List<HeldField> fields,
        Set<Subject> under) {

    public HeldItem {
        fields = List.copyOf(fields);
        under = Set.copyOf(under);
    }
}
