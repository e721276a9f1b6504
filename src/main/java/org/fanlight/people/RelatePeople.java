package org.fanlight.people;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.fanlight.audit.Act;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.database.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Records what two people are to each other, once for both.
@Service
public class RelatePeople {

    /// That `from` is the `kind` of `to`; the ties lie with `from`.
    public record Command(PersonId from, RelationshipKind kind, PersonId to, Set<Tie> ties, String context) {}

    /// What came of it.
    public sealed interface Result {

        record Related(RelationshipId id) implements Result {}

        record Refused(Reason reason) implements Result {}
    }

    /// Why two people were not related.
    public enum Reason {
        ONE_PERSON("A person cannot be related to themselves"),
        NOT_KNOWN("One of these people is not on record"),
        RELATED_ALREADY("This relationship is on record already");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private final People people;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    public RelatePeople(People people, AuditTrail trail, Ids ids, Clock clock) {
        this.people = people;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Result relate(Command command, Actor actor) {
        if (command.from().equals(command.to())) {
            return new Result.Refused(Reason.ONE_PERSON);
        }
        if (people.findAll(List.of(command.from(), command.to())).size() < 2) {
            return new Result.Refused(Reason.NOT_KNOWN);
        }
        Relationship relationship = new Relationship(
                new RelationshipId(ids.next()),
                command.from(),
                command.kind(),
                command.to(),
                command.ties(),
                command.context());
        if (!people.relate(new Recording<>(relationship, clock.instant(), actor))) {
            return new Result.Refused(Reason.RELATED_ALREADY);
        }
        trail.enter(new Act(actor, PersonDeed.RELATED, PersonDeed.on(command.from())));
        trail.enter(new Act(actor, PersonDeed.RELATED, PersonDeed.on(command.to())));
        return new Result.Related(relationship.id());
    }
}
