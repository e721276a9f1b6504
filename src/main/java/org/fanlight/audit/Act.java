package org.fanlight.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One act: who did what to which record, and what for. When it happened and from where is the trail's to say.
///
/// @param shown the people whom a search showed, in order of their ids; empty for other acts
/// @param purpose what it was done for: the deed's own purpose, unless there is a special one
/// @param matter the record in whose course it was done, where that is another one
/// @param reachesBackTo how far back they looked, where the act is a look at history
public record Act(
        Actor actor,
        Deed deed,
        Subject subject,
        List<UUID> shown,
        String purpose,
        @Nullable Subject matter,
        @Nullable Instant reachesBackTo) {

    public Act {
        shown = shown.stream().distinct().sorted().toList();
    }

    public Act(Actor actor, Deed deed, Subject subject, List<UUID> shown) {
        this(actor, deed, subject, shown, deed.purpose(), null, null);
    }

    public Act(Actor actor, Deed deed, Subject subject) {
        this(actor, deed, subject, List.of());
    }

    /// The same act, which showed these people.
    public Act showing(Collection<UUID> people) {
        return new Act(actor, deed, subject, List.copyOf(people), purpose, matter, reachesBackTo);
    }

    /// The same act, done for a purpose of its own.
    public Act meantFor(String special) {
        return new Act(actor, deed, subject, shown, special, matter, reachesBackTo);
    }

    /// The same act, done in the course of another record.
    public Act inTheCourseOf(Subject other) {
        return new Act(actor, deed, subject, shown, purpose, other, reachesBackTo);
    }

    /// The same act, a look as far back as that.
    public Act reachingBackTo(@Nullable Instant oldest) {
        return new Act(actor, deed, subject, shown, purpose, matter, oldest);
    }
}
