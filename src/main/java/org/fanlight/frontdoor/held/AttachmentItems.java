package org.fanlight.frontdoor.held;

import java.util.stream.Stream;
import org.fanlight.access.held.HeldField;
import org.fanlight.access.held.HeldItem;
import org.fanlight.files.Files;
import org.fanlight.files.KeptFile;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.springframework.stereotype.Component;

/// That files are kept with a contact, and what was said of them. What is in them is looked at, withheld and handed
/// over by hand: no rule can read a photograph.
@Component
class AttachmentItems {

    private final Files files;

    AttachmentItems(Files files) {
        this.files = files;
    }

    Stream<HeldItem> of(ContactFile contact, ItemsOf items) {
        return files.of(FrontDoorSubjects.of(contact.contact().id())).reversed().stream()
                .map(file -> item(file, items));
    }

    private static HeldItem item(KeptFile file, ItemsOf items) {
        return items.item(
                "file",
                file.id().value(),
                "File kept with the contact",
                file.addedAt(),
                false,
                Stream.of(
                        HeldField.of("Name", file.name()),
                        HeldField.of("What it is", file.about()),
                        HeldField.of("Kind", file.type().words()),
                        HeldField.of(
                                "Why it was taken back",
                                file.takenBack().map(KeptFile.TakenBack::reason).orElse("")),
                        items.writer(file.addedBy())));
    }
}
