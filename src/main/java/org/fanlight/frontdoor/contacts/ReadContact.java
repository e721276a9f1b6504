package org.fanlight.frontdoor.contacts;

import java.util.Optional;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens a contact's file; to look is an act, and is put on record.
@Service
public class ReadContact {

    private final ContactFiles files;
    private final AuditTrail trail;

    ReadContact(ContactFiles files, AuditTrail trail) {
        this.files = files;
        this.trail = trail;
    }

    /// @return nothing where there is no such contact
    @Transactional
    public Optional<ContactFile> read(ContactId id, Viewer viewer) {
        Access.require(viewer, Permission.READ_CONTACTS);
        var file = files.file(id);
        if (file.isPresent()) {
            trail.enter(new Act(viewer.actor(), FrontDoorDeed.CONTACT_READ, FrontDoorSubjects.of(id)));
        }
        return file;
    }
}
