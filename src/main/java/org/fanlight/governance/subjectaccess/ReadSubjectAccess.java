package org.fanlight.governance.subjectaccess;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Comparator;
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
import org.fanlight.people.PeopleLookedAt;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.worktime.London;
import org.fanlight.worktime.WorkingCalendars;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows the requests to those who answer them, and what is held on the person while one is open.
@Service
public class ReadSubjectAccess {

    /// A request with when it is due and whom it is about.
    ///
    /// @param name what the person is called
    public record Listed(SubjectAccess request, DueDay due, String name) {}

    /// A request that was opened.
    ///
    /// @param desk nothing once it is closed or ended: then nobody reads for it any more
    /// @param sha256 of the closed pack
    public record Opened(Listed listed, Optional<Desk> desk, Optional<String> sha256) {}

    private final SubjectAccesses requests;
    private final GatherHeld gather;
    private final PeopleLookedAt people;
    private final WorkingCalendars calendars;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    ReadSubjectAccess(
            SubjectAccesses requests,
            GatherHeld gather,
            PeopleLookedAt people,
            WorkingCalendars calendars,
            AuditTrail trail,
            Ids ids,
            Clock clock) {
        this.requests = requests;
        this.gather = gather;
        this.people = people;
        this.calendars = calendars;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /// Those not ended, due first, or those that have ended, newest first.
    @Transactional
    public List<Listed> list(boolean ended, Viewer viewer) {
        Access.require(viewer, Permission.ANSWER_SUBJECT_ACCESS);
        var found = requests.list(ended);
        var names = names(found);
        trail.enter(new Act(viewer.actor(), GovernanceDeed.ACCESS_LISTED, new Subject("search", ids.next()))
                .showing(found.stream()
                        .map(request -> request.person().value())
                        .distinct()
                        .toList()));
        var listed = found.stream().map(request -> listed(request, names)).toList();
        return ended
                ? listed
                : listed.stream()
                        .sorted(Comparator.comparing(each -> each.due().day()))
                        .toList();
    }

    @Transactional
    public Optional<Opened> open(UUID id, Viewer viewer) {
        Access.require(viewer, Permission.ANSWER_SUBJECT_ACCESS);
        return requests.find(id).map(request -> {
            trail.enter(Acts.showing(request, GovernanceDeed.ACCESS_READ, viewer));
            var desk =
                    request.stage().mayBeRead() ? Optional.of(gather.gather(request, viewer)) : Optional.<Desk>empty();
            return new Opened(listed(request, names(List.of(request))), desk, requests.sha256(id));
        });
    }

    /// Opens one item, with its words unless it is kept apart from the viewer.
    @Transactional
    public Optional<Opened> openAt(UUID id, UUID item, Viewer viewer) {
        Access.require(viewer, Permission.ANSWER_SUBJECT_ACCESS);
        return requests.find(id).filter(request -> request.stage().mayBeRead()).flatMap(request -> {
            var desk = gather.gather(request, viewer);
            return desk.item(item).map(found -> {
                if (!found.isKeptApart()) {
                    trail.enter(Acts.showing(request, GovernanceDeed.ACCESS_ITEM_READ, viewer));
                }
                return new Opened(listed(request, names(List.of(request))), Optional.of(desk), Optional.empty());
            });
        });
    }

    private Listed listed(SubjectAccess request, Map<PersonId, String> names) {
        var today = London.dateOf(clock.instant());
        var due = DueDay.of(request, today, calendars.current()::isWorkingDay);
        return new Listed(request, due, names.getOrDefault(request.person(), "Somebody not in the index any more"));
    }

    private Map<PersonId, String> names(List<SubjectAccess> found) {
        return people.named(found.stream().map(SubjectAccess::person).distinct().toList()).stream()
                .collect(toMap(PersonLookedAt::id, PersonLookedAt::displayName));
    }
}
