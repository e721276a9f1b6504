package org.fanlight.governance.subjectaccess;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.AuditTrail;
import org.fanlight.governance.GovernanceDeed;
import org.fanlight.people.PeopleLookedAt;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Closes a pack: somebody who had no part in preparing it makes the answer, which is never changed from then on.
@Service
public class ClosePack {

    private final SubjectAccesses requests;
    private final GatherHeld gather;
    private final Redactions redactions;
    private final PackFiles files;
    private final PeopleLookedAt people;
    private final AuditTrail trail;
    private final Clock clock;

    ClosePack(
            SubjectAccesses requests,
            GatherHeld gather,
            Redactions redactions,
            PackFiles files,
            PeopleLookedAt people,
            AuditTrail trail,
            Clock clock) {
        this.requests = requests;
        this.gather = gather;
        this.redactions = redactions;
        this.files = files;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /// @param after how many steps there were when it was decided on
    @Transactional
    public Undertaking close(UUID id, int after, Viewer viewer) {
        Access.require(viewer, Permission.ANSWER_SUBJECT_ACCESS);
        redactions.hold(id);
        var found = requests.find(id);
        if (found.isEmpty()) {
            return Undertaking.NOT_THERE;
        }
        var request = found.get();
        if (request.steps().size() != after) {
            return Undertaking.OUT_OF_DATE;
        }
        if (!request.stage().allows(StepKind.CLOSED)) {
            return Undertaking.NOT_NOW;
        }
        var desk = gather.gather(request, viewer);
        if (request.wasHandedOverBy(viewer.accountId()) || desk.wasPreparedBy(viewer.accountId())) {
            return Undertaking.THEIR_OWN;
        }
        if (!desk.keptApart().isEmpty()) {
            return Undertaking.KEPT_APART;
        }
        if (!desk.undecided().isEmpty()) {
            return Undertaking.CHANGED;
        }
        return close(desk, after, viewer);
    }

    private Undertaking close(Desk desk, int after, Viewer viewer) {
        var request = desk.request();
        var now = clock.instant();
        var name = people.named(List.of(request.person())).stream()
                .map(PersonLookedAt::displayName)
                .findFirst()
                .orElse("");
        var zip = files.of(desk, name, now);
        requests.keep(request.id(), zip, sha256(zip), now);
        if (!requests.step(request.id(), after, StepKind.CLOSED, London.dateOf(now), "", viewer, now)) {
            throw new IllegalStateException("Closed twice, although the request was held");
        }
        trail.enter(Acts.showing(request, GovernanceDeed.ACCESS_CLOSED, viewer));
        return Undertaking.DONE;
    }

    /// The closed answer, each time on record.
    @Transactional
    public Optional<byte[]> take(UUID id, Viewer viewer) {
        Access.require(viewer, Permission.ANSWER_SUBJECT_ACCESS);
        return requests.find(id)
                .flatMap(request -> requests.pack(id).map(zip -> {
                    trail.enter(Acts.showing(request, GovernanceDeed.ACCESS_TAKEN, viewer));
                    return zip;
                }));
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
