package org.fanlight.people;

import java.util.Set;
import org.fanlight.people.matching.Folded;

/// Who somebody is whose record was looked at: all that is told of them to whoever finds out who looked.
///
/// @param restricted whether the record is kept to those who need it
public record PersonLookedAt(PersonId id, Names names, BirthDate birth, boolean restricted) {

    /// Whether they have a surname in common with somebody called so; of a double surname, one part is enough.
    public boolean bearsSurnameOf(String fullName) {
        var surname = fullName.strip().replaceFirst("(?s).*\\s", "");
        var own = Set.copyOf(Folded.words(names.family()));
        return Folded.words(surname).stream().anyMatch(own::contains);
    }

    public String displayName() {
        return names.displayed(birth);
    }
}
