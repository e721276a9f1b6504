package org.fanlight.files;

import org.fanlight.audit.Act;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.springframework.stereotype.Component;

/// Puts on record what is done to a file: on the record it belongs to, and which file it was.
@Component
public class FileActs {

    private final AuditTrail trail;

    FileActs(AuditTrail trail) {
        this.trail = trail;
    }

    public void enter(FileDeed deed, FileId file, Subject owner, Actor actor) {
        trail.enter(new Act(actor, deed, owner).inTheCourseOf(new Subject("file", file.value())));
    }
}
