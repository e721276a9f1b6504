package org.fanlight.frontdoor.attachments.web;

import java.util.List;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.files.FileLimits;
import org.fanlight.files.Files;
import org.fanlight.files.KeptFile;
import org.fanlight.files.Standing;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.web.ContactHeaders;
import org.fanlight.frontdoor.contacts.web.ContactTab;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Tag;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Builds the page of a contact's files.
@Component
class AttachmentsPages {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int KILOBYTE = 1024;

    private final ContactHeaders headers;
    private final Files files;

    AttachmentsPages(ContactHeaders headers, Files files) {
        this.headers = headers;
        this.files = files;
    }

    AttachmentsPage of(ContactFile contact, Viewer viewer, AttachmentNews news) {
        return page(contact, viewer, news, List.of(), Typed.NOTHING, Problems.none());
    }

    /// The form to add came back, with what was added all the same.
    AttachmentsPage addAgain(
            ContactFile contact, Viewer viewer, AttachmentNews news, AttachmentForm form, Problems problems) {
        var refused = form.refused();
        return page(contact, viewer, news, refused.size() > 1 ? refused : List.of(), form.typed(), problems);
    }

    /// The form to take one back came back.
    AttachmentsPage takeBackAgain(ContactFile contact, Viewer viewer, Typed typed, Problems problems) {
        return page(contact, viewer, AttachmentNews.none(), List.of(), typed, problems);
    }

    private AttachmentsPage page(
            ContactFile contact,
            Viewer viewer,
            AttachmentNews news,
            List<String> refused,
            Typed typed,
            Problems problems) {
        var id = contact.contact().id();
        boolean mayAdd = viewer.may(Permission.RECORD_CONTACTS);
        return new AttachmentsPage(
                headers.of(contact, ContactTab.FILES, viewer),
                "/contacts/" + id.value() + "/files",
                news.words(),
                news.isGood(),
                files.of(FrontDoorSubjects.of(id)).stream()
                        .map(file -> line(file, mayAdd))
                        .toList(),
                mayAdd,
                "PDF, JPEG, PNG, Word, Excel, PowerPoint, OpenDocument or plain text. Up to %d MB each, and 15 MB at a time"
                        .formatted(FileLimits.ONE_FILE_BYTES / MEGABYTE),
                refused,
                typed,
                problems);
    }

    private static AttachmentsPage.Line line(KeptFile file, boolean mayTakeBack) {
        var id = file.id().value().toString();
        return new AttachmentsPage.Line(
                id,
                file.name(),
                file.isOpen() ? "/files/" + id : "",
                file.type().isShown() ? "Open" : "Save",
                tag(file),
                file.about(),
                "%s, %s. Added by %s, %s"
                        .formatted(
                                file.type().words(),
                                size(file.bytes()),
                                file.addedBy(),
                                London.momentWords(file.addedAt())),
                file.takenBack().map(KeptFile.TakenBack::reason).orElse(""),
                file.takenBack()
                        .map(back -> back.by() + ", " + London.momentWords(back.at()))
                        .orElse(""),
                mayTakeBack && file.stands());
    }

    private static Tag tag(KeptFile file) {
        if (file.takenBack().isPresent()) {
            return Tag.of("Taken back", "grey");
        }
        return Tag.of(file.standing().words(), colour(file.standing()));
    }

    private static String colour(Standing standing) {
        return switch (standing) {
            case WAITING -> "yellow";
            case CLEAN, NOT_SCANNED -> "grey";
            case INFECTED, TOO_LARGE_TO_SCAN -> "red";
        };
    }

    private static String size(int bytes) {
        return bytes < MEGABYTE
                ? Math.ceilDiv(bytes, KILOBYTE) + " KB"
                : "%.1f MB".formatted((double) bytes / MEGABYTE);
    }
}
