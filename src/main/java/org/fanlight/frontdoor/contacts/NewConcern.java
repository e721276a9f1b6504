package org.fanlight.frontdoor.contacts;

import java.util.List;
import java.util.OptionalInt;
import org.fanlight.frontdoor.ConcernKind;
import org.fanlight.frontdoor.LiesWith;
import org.fanlight.frontdoor.NamedPersonId;

/// A worry about one child of a contact that is yet to be recorded.
///
/// @param child the child's place among the people of the contact, from 0
/// @param source the place of whoever the harm comes from, where that is known and they are named
public record NewConcern(int child, OptionalInt source, ConcernKind kind, LiesWith liesWith) {

    /// The concern, once its people have been recorded.
    public Concern among(List<NamedPersonId> people) {
        return new Concern(
                people.get(child), source.isPresent() ? people.get(source.getAsInt()) : null, kind, liesWith);
    }
}
