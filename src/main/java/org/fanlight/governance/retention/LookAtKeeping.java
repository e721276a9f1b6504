package org.fanlight.governance.retention;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.database.OnBehalf;
import org.fanlight.frontdoor.MattersLookedAt;
import org.fanlight.frontdoor.Reference;
import org.fanlight.governance.GovernanceDeed;
import org.fanlight.governance.retention.Keepings.Shown;
import org.fanlight.people.PeopleLookedAt;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonLookedAt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looks at how long records are kept, and says as what those of a child are kept.
@Service
public class LookAtKeeping {

    /// How many records a page shows.
    public static final int PAGE = 100;

    /// Records and what they are called; a name only where somebody looks who may be told it.
    public record Listed(Keepings.Some some, Map<PersonId, PersonLookedAt> people, Map<String, RetentionRule> rules) {}

    /// One record.
    ///
    /// @param wouldGo how many rows of which table would go with it
    /// @param holds all that stand, on whatever they are
    /// @param people whoever is identified in a contact, or the person
    /// @param keptAs what was said of a person, the newest first
    public record Read(
            Keeping keeping,
            Map<String, Integer> wouldGo,
            List<LegalHold> holds,
            List<PersonLookedAt> people,
            List<KeptAs> keptAs,
            Map<String, RetentionRule> rules) {}

    private final Keepings keepings;
    private final LegalHolds holds;
    private final KeptAsWords words;
    private final RetentionRules rules;
    private final MattersLookedAt matters;
    private final PeopleLookedAt people;
    private final OnBehalf onBehalf;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    LookAtKeeping(
            Keepings keepings,
            LegalHolds holds,
            KeptAsWords words,
            RetentionRules rules,
            MattersLookedAt matters,
            PeopleLookedAt people,
            OnBehalf onBehalf,
            AuditTrail trail,
            Ids ids,
            Clock clock) {
        this.keepings = keepings;
        this.holds = holds;
        this.words = words;
        this.rules = rules;
        this.matters = matters;
        this.people = people;
        this.onBehalf = onBehalf;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Listed preview(Shown shown, Viewer viewer) {
        Access.require(viewer, Permission.KEEP_RECORDS);
        trail.enter(new Act(viewer.actor(), GovernanceDeed.RETENTION_LISTED, new Subject("retention", ids.next())));
        var some = keepings.preview(shown, PAGE);
        return new Listed(
                some, named(some.keepings().stream().map(Keeping::record).toList()), newest());
    }

    @Transactional
    public Optional<Read> read(KeptRecord record, Viewer viewer) {
        Access.require(viewer, Permission.KEEP_RECORDS);
        var found = keepings.of(record);
        found.ifPresent(_ -> trail.enter(new Act(viewer.actor(), GovernanceDeed.RETENTION_READ, record.subject())));
        return found.map(keeping -> new Read(
                keeping,
                keepings.wouldGo(record),
                holds.all().stream().filter(LegalHold::stands).toList(),
                people.named(inIt(record)),
                record.kind() == RecordKind.PERSON ? words.of(record.id()) : List.of(),
                newest()));
    }

    /// The contact with this reference, restricted or not.
    @Transactional(readOnly = true)
    public Optional<KeptRecord> contact(Reference reference, Viewer viewer) {
        Access.require(viewer, Permission.KEEP_RECORDS);
        return matters.of(reference).stream()
                .filter(matter -> matter.kind().equals(RecordKind.CONTACT.subject()))
                .map(matter -> new KeptRecord(RecordKind.CONTACT, matter.id()))
                .findFirst();
    }

    /// @return false where somebody else has said something of this child in the meantime
    @Transactional
    public boolean say(PersonId child, KeptAs word, Viewer viewer) {
        Access.require(viewer, Permission.KEEP_RECORDS);
        if (!words.add(child.value(), word, viewer, clock.instant())) {
            return false;
        }
        trail.enter(new Act(viewer.actor(), GovernanceDeed.KEPT_AS_SAID, new Subject("person", child.value())));
        return true;
    }

    /// Names are told to whoever may find out who looked, and to nobody else.
    private Map<PersonId, PersonLookedAt> named(List<KeptRecord> records) {
        var wanted = records.stream()
                .filter(record -> record.kind() == RecordKind.PERSON)
                .map(record -> new PersonId(record.id()))
                .collect(Collectors.toSet());
        return people.named(wanted).stream().collect(toMap(PersonLookedAt::id, person -> person));
    }

    private Set<PersonId> inIt(KeptRecord record) {
        return switch (record.kind()) {
            case PERSON -> Set.of(new PersonId(record.id()));
            case CALL -> Set.of();
            case CONTACT ->
                onBehalf.asTheHouse(() -> matters.peopleIn(Set.of(record.id()))).getOrDefault(record.id(), Set.of());
        };
    }

    private Map<String, RetentionRule> newest() {
        return newestOf(rules.all().stream());
    }

    static Map<String, RetentionRule> newestOf(Stream<RetentionRule> editions) {
        return editions.collect(toMap(RetentionRule::rule, rule -> rule, (newer, _) -> newer));
    }
}
