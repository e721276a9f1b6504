package org.fanlight.frontdoor.attachments.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Once;
import org.fanlight.files.content.LookAtFiles;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.attachments.AttachToContact;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.ReadContact;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// Shows the files of a contact and adds some.
@Controller
class AttachmentsController {

    static final String TEMPLATE = "frontdoor/attachments/web/attachments";

    private final ReadContact readContact;
    private final AttachToContact attach;
    private final AttachmentsPages pages;
    private final LookAtFiles look;
    private final Once once;

    AttachmentsController(
            ReadContact readContact, AttachToContact attach, AttachmentsPages pages, LookAtFiles look, Once once) {
        this.readContact = readContact;
        this.attach = attach;
        this.pages = pages;
        this.look = look;
        this.once = once;
    }

    @Needs(Permission.READ_CONTACTS)
    @GetMapping("/contacts/{id}/files")
    ModelAndView show(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        return Pages.show(TEMPLATE, pages.of(contact(id, viewer), viewer, AttachmentNews.in(new Typed(fields))));
    }

    /// Those that can be taken are added, whatever is wrong with others.
    @Needs(Permission.RECORD_CONTACTS)
    @PostMapping("/contacts/{id}/files")
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = AttachmentForm.FILES, required = false) List<MultipartFile> sent,
            Viewer viewer) {
        var contact = contact(id, viewer);
        var form = AttachmentForm.of(new Typed(fields), sent == null ? List.of() : sent, look);
        var problems = form.problems();
        if (problems.any()) {
            return again(pages.addAgain(contact, viewer, AttachmentNews.none(), form, problems));
        }
        var location = once.submit("files", form.typed().raw("_once"), () -> added(contact, form, viewer));
        return form.unfit().isEmpty()
                ? Pages.goTo(location)
                : again(pages.addAgain(contact, viewer, news(location), form, form.refusals()));
    }

    private String added(ContactFile contact, AttachmentForm form, Viewer viewer) {
        var id = contact.contact().id();
        var kept = attach.add(id, form.about(), form.fit(), viewer);
        return "/contacts/" + id.value() + "/files" + new AttachmentNews(kept).query();
    }

    private static AttachmentNews news(String location) {
        var numbers = UriComponentsBuilder.fromUriString(location).build().getQueryParams();
        return AttachmentNews.in(new Typed(numbers.toSingleValueMap()));
    }

    private static ModelAndView again(AttachmentsPage page) {
        return Pages.show(TEMPLATE, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ContactFile contact(UUID id, Viewer viewer) {
        return readContact.read(new ContactId(id), viewer).orElseThrow(NotFound::new);
    }
}
