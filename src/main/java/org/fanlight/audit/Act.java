package org.fanlight.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// One act: who did what to which record. When it happened is the trail's to say.
///
/// @param shown the people whom a search showed, in order of their ids; empty for other acts
public record Act(Actor actor, Deed deed, Subject subject, List<UUID> shown) {

    public Act {
        shown = shown.stream().distinct().sorted().toList();
    }

    public Act(Actor actor, Deed deed, Subject subject) {
        this(actor, deed, subject, List.of());
    }

    /// The same act, which showed these people.
    public Act showing(Collection<UUID> people) {
        return new Act(actor, deed, subject, List.copyOf(people));
    }
}
