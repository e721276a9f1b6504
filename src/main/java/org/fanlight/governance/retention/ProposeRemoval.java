package org.fanlight.governance.retention;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.governance.GovernanceDeed;
import org.fanlight.governance.retention.RemovalBatch.Stage;
import org.fanlight.people.PeopleLookedAt;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonLookedAt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Proposes records for removal, and agrees to what others proposed or does not.
@Service
public class ProposeRemoval {

    private static final int NEWEST = 50;

    /// What came of a verdict.
    public enum Result {
        GIVEN,
        /// Whoever proposed it does not judge it, and nobody judges it twice.
        NOT_YOURS,
        /// It does not wait any more.
        OUT_OF_DATE,
        /// Something in it was taken out while they read.
        CHANGED
    }

    /// One batch with what its people are called, where whoever looks may be told.
    public record Read(RemovalBatch batch, Map<PersonId, PersonLookedAt> people, Map<String, RetentionRule> rules) {}

    private final RemovalBatches batches;
    private final RetentionRules rules;
    private final PeopleLookedAt people;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    ProposeRemoval(
            RemovalBatches batches,
            RetentionRules rules,
            PeopleLookedAt people,
            AuditTrail trail,
            Ids ids,
            Clock clock) {
        this.batches = batches;
        this.rules = rules;
        this.people = people;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /// @return the batch; nothing where none of the records is due any more
    @Transactional
    public Optional<UUID> propose(Collection<KeptRecord> records, Viewer viewer) {
        Access.require(viewer, Permission.KEEP_RECORDS);
        var batch = ids.next();
        if (batches.propose(batch, records, viewer) == 0) {
            return Optional.empty();
        }
        trail.enter(act(GovernanceDeed.REMOVAL_PROPOSED, batch, viewer));
        return Optional.of(batch);
    }

    @Transactional
    public List<RemovalBatch> list(Viewer viewer) {
        Access.require(viewer, Permission.AGREE_TO_REMOVAL);
        trail.enter(act(GovernanceDeed.REMOVALS_LISTED, ids.next(), viewer));
        return batches.newest(NEWEST);
    }

    /// What is not to be removed any more is taken out before it is shown.
    @Transactional
    public Optional<Read> read(UUID id, Viewer viewer) {
        Access.require(viewer, Permission.AGREE_TO_REMOVAL);
        batches.takeOutChanged(id);
        var found = batches.find(id);
        found.ifPresent(_ -> trail.enter(act(GovernanceDeed.REMOVAL_READ, id, viewer)));
        return found.map(batch -> new Read(batch, named(batch), LookAtKeeping.newestOf(rules.all().stream())));
    }

    /// @param waiting how many records waited in it when they read it
    @Transactional
    public Result judge(UUID id, boolean agreed, String words, int waiting, Viewer viewer) {
        Access.require(viewer, Permission.AGREE_TO_REMOVAL);
        batches.hold(id);
        batches.takeOutChanged(id);
        var batch = batches.find(id);
        if (batch.isEmpty()
                || batch.get().wasProposedBy(viewer.accountId())
                || batch.get().hasVerdictOf(viewer.accountId())) {
            return Result.NOT_YOURS;
        }
        if (batch.get().stage() != Stage.WAITS) {
            return Result.OUT_OF_DATE;
        }
        if (batch.get().items().stream().filter(RemovalBatch.Item::waits).count() != waiting) {
            return Result.CHANGED;
        }
        batches.give(id, agreed, words, viewer, clock.instant());
        trail.enter(act(agreed ? GovernanceDeed.REMOVAL_AGREED : GovernanceDeed.REMOVAL_REFUSED, id, viewer));
        return Result.GIVEN;
    }

    private Map<PersonId, PersonLookedAt> named(RemovalBatch batch) {
        var wanted = batch.items().stream()
                .map(RemovalBatch.Item::record)
                .filter(record -> record.kind() == RecordKind.PERSON)
                .map(record -> new PersonId(record.id()))
                .collect(toSet());
        return people.named(wanted).stream().collect(toMap(PersonLookedAt::id, person -> person));
    }

    private static Act act(GovernanceDeed deed, UUID batch, Viewer viewer) {
        return new Act(viewer.actor(), deed, new Subject("removal", batch));
    }
}
