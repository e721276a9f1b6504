package org.fanlight.people.warnings;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.people.PersonDeed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A manager other than the writer agrees to a warning note, or does not and says why.
@Service
public class AgreeWarning {

    static final String REPLACED = "Another note follows it";

    private final WarningNotes notes;
    private final AuditTrail trail;
    private final Clock clock;

    AgreeWarning(WarningNotes notes, AuditTrail trail, Clock clock) {
        this.notes = notes;
        this.trail = trail;
        this.clock = clock;
    }

    /// Ends the note that this one follows.
    @Transactional
    public WarningResult agree(WarningId id, Viewer viewer) {
        return speak(id, PersonDeed.WARNING_AGREED, viewer, () -> notes.agree(id, viewer, clock.instant()));
    }

    @Transactional
    public WarningResult decline(WarningId id, String because, Viewer viewer) {
        return speak(
                id, PersonDeed.WARNING_DECLINED, viewer, () -> notes.decline(id, because, viewer, clock.instant()));
    }

    private WarningResult speak(WarningId id, PersonDeed deed, Viewer viewer, BooleanSupplier verdict) {
        Access.require(viewer, Permission.AGREE_WARNING_NOTES);
        var found = notes.find(id);
        if (found.isEmpty()) {
            return WarningResult.NOT_THERE;
        }
        var note = found.get();
        if (viewer.is(note.written().account())) {
            return WarningResult.THEIR_OWN;
        }
        if (!verdict.getAsBoolean()) {
            return WarningResult.DONE_BEFORE;
        }
        var follows = note.said().follows();
        if (deed == PersonDeed.WARNING_AGREED && follows != null) {
            notes.end(follows, REPLACED, viewer, clock.instant());
        }
        trail.enter(new Act(viewer.actor(), deed, PersonDeed.on(note.said().person())));
        return WarningResult.DONE;
    }
}
