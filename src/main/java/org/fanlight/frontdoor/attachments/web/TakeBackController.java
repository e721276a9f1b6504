package org.fanlight.frontdoor.attachments.web;

import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.files.FileId;
import org.fanlight.files.FileLimits;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.attachments.AttachToContact;
import org.fanlight.frontdoor.contacts.ReadContact;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Takes back a file of a contact.
@Controller
class TakeBackController {

    private final ReadContact readContact;
    private final AttachToContact attach;
    private final AttachmentsPages pages;

    TakeBackController(ReadContact readContact, AttachToContact attach, AttachmentsPages pages) {
        this.readContact = readContact;
        this.attach = attach;
        this.pages = pages;
    }

    /// Where a colleague was quicker, theirs stands, and the page shows it.
    @Needs(Permission.RECORD_CONTACTS)
    @PostMapping("/contacts/{id}/files/{file}/taking-back")
    ModelAndView takeBack(
            @PathVariable UUID id, @PathVariable UUID file, @RequestParam Map<String, String> fields, Viewer viewer) {
        var contact = readContact.read(new ContactId(id), viewer).orElseThrow(NotFound::new);
        var typed = new Typed(fields);
        var field = AttachmentsPage.reasonField(file.toString());
        var problems = Problems.none()
                .andIf(typed.isBlank(field), field, "Write why the file should not be here")
                .andIf(
                        typed.raw(field).length() > FileLimits.LONGEST_WORDS,
                        field,
                        "Shorten this to " + FileLimits.LONGEST_WORDS + " characters or fewer");
        if (problems.any()) {
            return Pages.show(
                    AttachmentsController.TEMPLATE,
                    pages.takeBackAgain(contact, viewer, typed, problems),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        attach.takeBack(contact.contact().id(), new FileId(file), typed.text(field), viewer);
        return Pages.goTo("/contacts/" + id + "/files");
    }
}
