package org.fanlight.governance.subjectaccess;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.AuditTrail;
import org.fanlight.governance.GovernanceDeed;
import org.fanlight.governance.subjectaccess.rules.Exemption;
import org.fanlight.governance.subjectaccess.rules.Stretch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Withholds words of an item by hand, lifts what is withheld, and says that it is right. Nothing original is changed.
@Service
public class DecideItem {

    /// Which item of which request, and how often something had been withheld or lifted when it was shown.
    public record At(UUID request, UUID item, int turn) {}

    private record Lying(SubjectAccess request, DeskItem item) {}

    private final SubjectAccesses requests;
    private final GatherHeld gather;
    private final Redactions redactions;
    private final AuditTrail trail;
    private final Clock clock;

    DecideItem(SubjectAccesses requests, GatherHeld gather, Redactions redactions, AuditTrail trail, Clock clock) {
        this.requests = requests;
        this.gather = gather;
        this.redactions = redactions;
        this.trail = trail;
        this.clock = clock;
    }

    /// Withholds the whole item.
    @Transactional
    public Undertaking withholdAll(At at, Exemption exemption, String reason, Viewer viewer) {
        return withhold(at, _ -> List.of(Stretch.WHOLE), exemption, reason, viewer);
    }

    /// Withholds one line of the item.
    @Transactional
    public Undertaking withholdField(At at, int field, Exemption exemption, String reason, Viewer viewer) {
        return withhold(
                at,
                item -> field < item.held().fields().size() ? List.of(Stretch.ofField(item.held(), field)) : List.of(),
                exemption,
                reason,
                viewer);
    }

    /// Withholds these words wherever they stand in the item.
    @Transactional
    public Undertaking withholdWords(At at, String words, Exemption exemption, String reason, Viewer viewer) {
        return withhold(at, item -> SoughtWords.in(item.held(), words), exemption, reason, viewer);
    }

    /// Withholds again what was lifted.
    @Transactional
    public Undertaking withholdAgain(At at, UUID redaction, Viewer viewer) {
        return change(at, GovernanceDeed.ACCESS_WITHHELD, viewer, lying -> {
            var lifted = lying.item().kept().redactions().stream()
                    .filter(each -> each.id().equals(redaction) && !each.stands())
                    .findFirst();
            lifted.ifPresent(each -> redactions.withhold(
                    at.request(), at.item(), each.stretch(), each.exemption(), each.reason(), viewer, clock.instant()));
            return lifted.isPresent() ? Undertaking.DONE : Undertaking.OUT_OF_DATE;
        });
    }

    /// Lifts what is withheld, all of it or none.
    @Transactional
    public Undertaking lift(At at, Collection<UUID> chosen, String reason, Viewer viewer) {
        return change(at, GovernanceDeed.ACCESS_LIFTED, viewer, lying -> {
            var standing = lying.item().kept().standing().stream()
                    .filter(each -> chosen.contains(each.id()))
                    .toList();
            if (standing.size() != chosen.size()) {
                return Undertaking.OUT_OF_DATE;
            }
            if (standing.stream().anyMatch(Redaction::isAlways)) {
                return Undertaking.ALWAYS;
            }
            standing.forEach(each -> redactions.lift(at.request(), each.id(), reason, viewer, clock.instant()));
            return Undertaking.DONE;
        });
    }

    /// Says that what is withheld of the item, and what is not, is right.
    @Transactional
    public Undertaking decide(At at, Viewer viewer) {
        return change(at, GovernanceDeed.ACCESS_REVIEWED, viewer, _ -> {
            redactions.review(at.request(), at.item(), at.turn(), viewer, clock.instant());
            return Undertaking.DONE;
        });
    }

    private Undertaking withhold(
            At at, Function<DeskItem, List<Stretch>> which, Exemption exemption, String reason, Viewer viewer) {
        return change(at, GovernanceDeed.ACCESS_WITHHELD, viewer, lying -> {
            var stretches = which.apply(lying.item());
            stretches.forEach(stretch ->
                    redactions.withhold(at.request(), at.item(), stretch, exemption, reason, viewer, clock.instant()));
            return stretches.isEmpty() ? Undertaking.NO_SUCH_WORDS : Undertaking.DONE;
        });
    }

    private Undertaking change(At at, GovernanceDeed deed, Viewer viewer, Function<Lying, Undertaking> act) {
        Access.require(viewer, Permission.ANSWER_SUBJECT_ACCESS);
        redactions.hold(at.request());
        var request = requests.find(at.request());
        if (request.isEmpty()) {
            return Undertaking.NOT_THERE;
        }
        if (!request.get().stage().isOpen()) {
            return Undertaking.NOT_NOW;
        }
        var item = gather.gather(request.get(), viewer).item(at.item());
        if (item.isEmpty()) {
            return Undertaking.NOT_THERE;
        }
        if (item.get().isKeptApart()) {
            return Undertaking.KEPT_APART;
        }
        if (item.get().kept().turn() != at.turn()) {
            return Undertaking.OUT_OF_DATE;
        }
        var came = act.apply(new Lying(request.get(), item.get()));
        if (came == Undertaking.DONE) {
            trail.enter(Acts.on(request.get(), deed, viewer));
        }
        return came;
    }
}
