package org.fanlight.people;

import java.time.Clock;
import java.util.Optional;
import org.fanlight.audit.Act;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes what is recorded about a person; what stood there before is kept.
@Service
public class AmendPerson {

    /// What is to stand on record from now on.
    ///
    /// @param basedOn the version that was seen when the change was typed
    public record Command(PersonId id, int basedOn, Particulars particulars) {}

    /// What came of it.
    public sealed interface Result {

        record Amended(Person person) implements Result {}

        /// Nothing was changed: somebody else was quicker, and this is what stands there now.
        record ChangedMeanwhile(Person now) implements Result {}

        record NotKnown() implements Result {}
    }

    private final People people;
    private final AuditTrail trail;
    private final Clock clock;

    public AmendPerson(People people, AuditTrail trail, Clock clock) {
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Result amend(Command command, Actor actor) {
        Person next = new Person(command.id(), command.basedOn() + 1, command.particulars());
        if (people.amend(new Recording<>(next, clock.instant(), actor))) {
            trail.enter(new Act(actor, PersonDeed.AMENDED, PersonDeed.on(next.id())));
            return new Result.Amended(next);
        }
        Optional<Person> now = people.find(command.id());
        return now.isPresent() ? new Result.ChangedMeanwhile(now.get()) : new Result.NotKnown();
    }
}
