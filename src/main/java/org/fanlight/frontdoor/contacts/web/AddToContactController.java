package org.fanlight.frontdoor.contacts.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Once;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.contacts.AddToContact;
import org.fanlight.frontdoor.contacts.AllocateContacts;
import org.fanlight.frontdoor.contacts.ReadContact;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Takes what is added to a contact on its page.
@Controller
class AddToContactController {

    private final AddToContact add;
    private final AllocateContacts allocate;
    private final ReadContact readContact;
    private final ContactPages pages;
    private final SocialWorkers workers;
    private final Once once;

    AddToContactController(
            AddToContact add,
            AllocateContacts allocate,
            ReadContact readContact,
            ContactPages pages,
            SocialWorkers workers,
            Once once) {
        this.add = add;
        this.allocate = allocate;
        this.readContact = readContact;
        this.pages = pages;
        this.workers = workers;
        this.once = once;
    }

    @Needs(Permission.RECORD_CONTACTS)
    @PostMapping("/contacts/{id}/notes")
    ModelAndView note(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new NoteForm(new Typed(fields));
        return take(id, form, viewer, contact -> add.note(contact, form.words(), viewer));
    }

    @Needs(Permission.RECORD_CONTACTS)
    @PostMapping("/contacts/{id}/answers")
    ModelAndView answer(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new AnswerForm(new Typed(fields));
        return take(id, form, viewer, contact -> add.answer(contact, form.answer(), viewer));
    }

    @Needs(Permission.RECORD_CONTACTS)
    @PostMapping("/contacts/{id}/people")
    ModelAndView person(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new PersonNamedForm(new Typed(fields));
        return take(id, form, viewer, contact -> add.person(contact, form.person(), viewer));
    }

    @Needs(Permission.RECORD_CONTACTS)
    @PostMapping("/contacts/{id}/concerns")
    ModelAndView concern(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new ConcernForm(new Typed(fields));
        return take(id, form, viewer, contact -> add.concern(contact, form.concern(), viewer));
    }

    @Needs(Permission.RECORD_CONTACTS)
    @PostMapping("/contacts/{id}/ratings")
    ModelAndView rating(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new RatingForm(new Typed(fields));
        return take(id, form, viewer, contact -> add.rating(contact, form.rating(), viewer));
    }

    @Needs(Permission.RECORD_CONTACTS)
    @PostMapping("/contacts/{id}/taken")
    ModelAndView taken(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new TakeForm(new Typed(fields));
        return take(id, form, viewer, contact -> allocate.take(List.of(contact), viewer));
    }

    @Needs(Permission.ALLOCATE)
    @PostMapping("/contacts/{id}/allocations")
    ModelAndView allocated(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new AllocationForm(new Typed(fields), workers);
        return take(id, form, viewer, contact -> allocate.allocate(List.of(contact), form.worker(), viewer));
    }

    private ModelAndView take(UUID id, AddedForm form, Viewer viewer, Consumer<ContactId> act) {
        var contact = new ContactId(id);
        var file = readContact.read(contact, viewer).orElseThrow(NotFound::new);
        var problems = form.problems(file);
        if (problems.any()) {
            var page = pages.of(file, viewer, form.typed(), problems);
            return Pages.show("frontdoor/contacts/web/contact", page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Pages.goTo(once.submit(form.section(), form.typed().raw("_once"), () -> {
            act.accept(contact);
            return "/contacts/" + id + "#" + form.section();
        }));
    }
}
