package org.fanlight.governance.unusual;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.fanlight.people.PeopleLookedAt;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonLookedAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looks into unusual looks, says what came of it, and asks for days to be searched.
@Service
public class LookIntoUnusual {

    /// How many unusual looks a page shows.
    public static final int PAGE = 50;

    private static final int SEARCHES = 5;

    /// What came of it.
    public enum Result {
        KEPT,
        /// Somebody else has written about it in the meantime.
        OUT_OF_DATE,
        /// There is no such look, or it is the viewer’s own.
        NOT_YOURS
    }

    /// One page of unusual looks.
    ///
    /// @param searches the newest searches, with how far they have come
    /// @param people those at whom somebody looked
    public record Listed(
            List<KeptUnusual> looks,
            boolean more,
            List<UnusualSearch> searches,
            List<UnusualRule> rules,
            Map<PersonId, PersonLookedAt> people) {}

    /// One unusual look with whom it is about, where it is about somebody.
    public record Read(KeptUnusual look, Optional<PersonLookedAt> person) {}

    private final UnusualLooks looks;
    private final UnusualSearches searches;
    private final UnusualRules rules;
    private final PeopleLookedAt people;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    LookIntoUnusual(
            UnusualLooks looks,
            UnusualSearches searches,
            UnusualRules rules,
            PeopleLookedAt people,
            AuditTrail trail,
            Ids ids,
            Clock clock) {
        this.looks = looks;
        this.searches = searches;
        this.rules = rules;
        this.people = people;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param before the last of the page before; nothing for the first page
    @Transactional
    public Listed list(boolean lookedInto, @Nullable UUID before, Viewer viewer) {
        Access.require(viewer, Permission.FIND_OUT_WHO_LOOKED);
        trail.enter(new Act(viewer.actor(), GovernanceDeed.UNUSUAL_LISTED, new Subject("trail", ids.next())));
        var found = looks.list(lookedInto, before, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Listed(shown, found.size() > PAGE, searches.newest(SEARCHES), rules.all(), people(shown));
    }

    @Transactional
    public Optional<Read> read(UUID id, Viewer viewer) {
        Access.require(viewer, Permission.FIND_OUT_WHO_LOOKED);
        var found = looks.find(id);
        found.ifPresent(look -> trail.enter(act(GovernanceDeed.UNUSUAL_READ, look, viewer)));
        return found.map(
                look -> new Read(look, people(List.of(look)).values().stream().findFirst()));
    }

    /// @param after how many findings there were when it was written
    @Transactional
    public Result find(UUID id, int after, UnusualVerdict verdict, String words, Viewer viewer) {
        Access.require(viewer, Permission.FIND_OUT_WHO_LOOKED);
        var look = looks.find(id).filter(found -> !viewer.is(found.unusual().who()));
        if (look.isEmpty()) {
            return Result.NOT_YOURS;
        }
        if (!looks.add(id, after, verdict, words, viewer, clock.instant())) {
            return Result.OUT_OF_DATE;
        }
        trail.enter(act(GovernanceDeed.UNUSUAL_LOOKED_INTO, look.get(), viewer));
        return Result.KEPT;
    }

    /// Asks for days that are over to be searched, as a job does soon.
    @Transactional
    public void askFor(LocalDate from, LocalDate to, Viewer viewer) {
        Access.require(viewer, Permission.FIND_OUT_WHO_LOOKED);
        var id = ids.next();
        searches.add(id, from, to, viewer.actor(), clock.instant());
        trail.enter(new Act(viewer.actor(), GovernanceDeed.UNUSUAL_SOUGHT, new Subject("trail", id)));
    }

    /// Says what is unusual from now on; what was found before stays.
    @Transactional
    public Result set(UnusualRule rule, Viewer viewer) {
        Access.require(viewer, Permission.FIND_OUT_WHO_LOOKED);
        if (!rules.add(rule, viewer, clock.instant())) {
            return Result.OUT_OF_DATE;
        }
        trail.enter(new Act(viewer.actor(), GovernanceDeed.UNUSUAL_RULE_SET, new Subject("trail", ids.next())));
        return Result.KEPT;
    }

    /// What is unusual, as it was said last.
    @Transactional(readOnly = true)
    public List<UnusualRule> rules(Viewer viewer) {
        Access.require(viewer, Permission.FIND_OUT_WHO_LOOKED);
        return rules.all();
    }

    private Map<PersonId, PersonLookedAt> people(List<KeptUnusual> shown) {
        var ids = shown.stream()
                .map(look -> look.unusual().person())
                .filter(Objects::nonNull)
                .collect(toSet());
        return people.named(ids).stream().collect(toMap(PersonLookedAt::id, person -> person));
    }

    private static Act act(GovernanceDeed deed, KeptUnusual look, Viewer viewer) {
        return new Act(viewer.actor(), deed, new Subject("trail", look.id()))
                .inTheCourseOf(new Subject("account", look.unusual().who()));
    }
}
