package org.fanlight.frontdoor.contacts;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.jspecify.annotations.Nullable;
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
        return read(id, viewer, _ -> null);
    }

    /// The same for a page that shows earlier contacts about the same children, too.
    ///
    /// @param since how far back it looks for them
    @Transactional
    public Optional<ContactFile> readWithEarlier(ContactId id, Instant since, Viewer viewer) {
        return read(id, viewer, _ -> since);
    }

    /// The same for a page that shows what was done on the contact since it came in.
    @Transactional
    public Optional<ContactFile> readWithHistory(ContactId id, Viewer viewer) {
        return read(id, viewer, file -> file.contact().receivedAt());
    }

    private Optional<ContactFile> read(ContactId id, Viewer viewer, Function<ContactFile, @Nullable Instant> oldest) {
        Access.require(viewer, Permission.READ_CONTACTS);
        var file = files.file(id);
        if (file.isPresent()) {
            var look = new Act(viewer.actor(), FrontDoorDeed.CONTACT_READ, FrontDoorSubjects.of(id));
            trail.enter(look.reachingBackTo(oldest.apply(file.get())));
        }
        return file;
    }
}
