package org.fanlight.governance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.ActWanted;
import org.fanlight.audit.ActWanted.About;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.FoundActs;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.frontdoor.MattersLookedAt;
import org.fanlight.frontdoor.Reference;
import org.fanlight.people.PersonDeed;
import org.fanlight.people.PersonId;
import org.fanlight.worktime.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds out who looked. To ask is an act of its own, on record where whoever looked cannot see it.
@Service
public class FindOutWhoLooked {

    /// How many acts a page shows.
    public static final int PAGE = 50;

    /// How many acts a file may have.
    public static final int LARGEST_FILE = 20_000;

    private final FoundActs acts;
    private final MattersLookedAt matters;
    private final NameActs names;
    private final AuditTrail trail;
    private final Ids ids;

    FindOutWhoLooked(FoundActs acts, MattersLookedAt matters, NameActs names, AuditTrail trail, Ids ids) {
        this.acts = acts;
        this.matters = matters;
        this.names = names;
        this.trail = trail;
        this.ids = ids;
    }

    /// One page of acts, newest first.
    ///
    /// @param before the last act of the page before; nothing for the first page
    @Transactional
    public WhoLooked find(Asked asked, @Nullable Long before, Viewer viewer) {
        Access.require(viewer, Permission.FIND_OUT_WHO_LOOKED);
        var found = answer(asked, before, PAGE);
        enter(GovernanceDeed.TRAIL_SEARCHED, asked, viewer);
        return found;
    }

    /// All acts for a file; nothing, and nothing on record, where they are too many for one.
    @Transactional
    public Optional<WhoLooked> file(Asked asked, GovernanceDeed deed, Viewer viewer) {
        Access.require(viewer, Permission.FIND_OUT_WHO_LOOKED);
        var found = answer(asked, null, LARGEST_FILE);
        if (found.more()) {
            return Optional.empty();
        }
        enter(deed, asked, viewer);
        return Optional.of(found);
    }

    private WhoLooked answer(Asked asked, @Nullable Long before, int atMost) {
        var found = acts.find(wanted(asked), before, atMost + 1);
        var shown = found.subList(0, Math.min(atMost, found.size()));
        return new WhoLooked(shown, found.size() > atMost, names.named(shown, asked));
    }

    private ActWanted wanted(Asked asked) {
        return new ActWanted(
                asked.from().atStartOfDay(London.ZONE).toInstant(),
                London.endOf(asked.to()),
                about(asked.person(), asked.contact()),
                asked.worker(),
                asked.deed(),
                asked.purpose(),
                asked.sessionOf());
    }

    /// To look at a contact is to look at whoever is identified in it.
    private @Nullable About about(@Nullable PersonId person, @Nullable Reference contact) {
        if (person != null) {
            var records = Stream.concat(Stream.of(PersonDeed.on(person)), matters.about(person).stream());
            return new About(records.toList(), List.of(person.value()));
        }
        return contact == null ? null : new About(matters.of(contact), List.of());
    }

    /// Under a record of its own, so that it stands in no history that workers read.
    private void enter(GovernanceDeed deed, Asked asked, Viewer viewer) {
        var act = new Act(viewer.actor(), deed, new Subject("trail", ids.next()))
                .reachingBackTo(asked.from().atStartOfDay(London.ZONE).toInstant());
        trail.enter(matter(asked).map(act::inTheCourseOf).orElse(act));
    }

    private Optional<Subject> matter(Asked asked) {
        if (asked.person() != null) {
            return Optional.of(PersonDeed.on(asked.person()));
        }
        if (asked.contact() != null) {
            return matters.of(asked.contact()).stream().findFirst();
        }
        return Optional.ofNullable(asked.worker()).map(account -> new Subject("account", account));
    }
}
