package org.fanlight.frontdoor.attachments;

import java.util.List;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.files.FileId;
import org.fanlight.files.KeepFiles;
import org.fanlight.files.LookedAt;
import org.fanlight.files.TakeBackFile;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.contacts.Contacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adds files to a contact, and takes back what should not have been added. Nothing is ever taken away.
@Service
public class AttachToContact {

    private final Contacts contacts;
    private final KeepFiles keepFiles;
    private final TakeBackFile takeBackFile;

    AttachToContact(Contacts contacts, KeepFiles keepFiles, TakeBackFile takeBackFile) {
        this.contacts = contacts;
        this.keepFiles = keepFiles;
        this.takeBackFile = takeBackFile;
    }

    @Transactional
    public KeepFiles.Kept add(ContactId contact, String about, List<LookedAt.Fit> files, Viewer viewer) {
        Access.require(viewer, Permission.RECORD_CONTACTS);
        contacts.hold(contact);
        return keepFiles.keep(FrontDoorSubjects.of(contact), about, files, viewer);
    }

    /// @return false where the contact has no such file, or a colleague took it back before
    @Transactional
    public boolean takeBack(ContactId contact, FileId file, String reason, Viewer viewer) {
        Access.require(viewer, Permission.RECORD_CONTACTS);
        return takeBackFile.takeBack(FrontDoorSubjects.of(contact), file, reason, viewer);
    }
}
