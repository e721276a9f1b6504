package org.fanlight.people.warnings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.database.Ids;
import org.fanlight.people.PersonDeed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A manager looks at a warning note again: keeps it until another day, or ends it.
@Service
public class KeepOrEndWarning {

    private final WarningNotes notes;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    KeepOrEndWarning(WarningNotes notes, AuditTrail trail, Ids ids, Clock clock) {
        this.notes = notes;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public WarningResult keep(WarningId id, LocalDate until, String because, Viewer viewer) {
        var note = forManager(id, viewer);
        if (note.isEmpty()) {
            return WarningResult.NOT_THERE;
        }
        if (!note.get().isStanding()) {
            return WarningResult.DONE_BEFORE;
        }
        notes.keep(ids.next(), id, until, because, viewer, clock.instant());
        return done(note.get(), PersonDeed.WARNING_KEPT, viewer);
    }

    @Transactional
    public WarningResult end(WarningId id, String reason, Viewer viewer) {
        var note = forManager(id, viewer);
        if (note.isEmpty()) {
            return WarningResult.NOT_THERE;
        }
        return notes.end(id, reason, viewer, clock.instant())
                ? done(note.get(), PersonDeed.WARNING_ENDED, viewer)
                : WarningResult.DONE_BEFORE;
    }

    private Optional<WarningNote> forManager(WarningId id, Viewer viewer) {
        Access.require(viewer, Permission.AGREE_WARNING_NOTES);
        return notes.find(id);
    }

    private WarningResult done(WarningNote note, PersonDeed deed, Viewer viewer) {
        trail.enter(new Act(viewer.actor(), deed, PersonDeed.on(note.said().person())));
        return WarningResult.DONE;
    }
}
