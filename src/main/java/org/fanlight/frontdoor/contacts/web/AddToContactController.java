package org.fanlight.frontdoor.contacts.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.contacts.AddToContact;
import org.fanlight.frontdoor.contacts.AllocateContacts;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.ReadContact;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.versions.Choices;
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
        return take(id, form, viewer, file -> {
            add.note(file.contact().id(), form.words(), viewer);
            return true;
        });
    }

    @Needs(Permission.RECORD_CONTACTS)
    @PostMapping("/contacts/{id}/answers")
    ModelAndView answer(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new AnswerForm(new Typed(fields));
        return take(id, form, viewer, file -> add.answer(file.contact().id(), form.answer(), form.seen(), viewer));
    }

    @Needs(Permission.RECORD_CONTACTS)
    @PostMapping("/contacts/{id}/people")
    ModelAndView person(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new PersonNamedForm(new Typed(fields));
        return take(id, form, viewer, file -> {
            add.person(file.contact().id(), form.person(), viewer);
            return true;
        });
    }

    @Needs(Permission.RECORD_CONTACTS)
    @PostMapping("/contacts/{id}/concerns")
    ModelAndView concern(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new ConcernForm(new Typed(fields));
        return take(id, form, viewer, file -> {
            add.concern(file.contact().id(), form.concern(), viewer);
            return true;
        });
    }

    @Needs(Permission.RECORD_CONTACTS)
    @PostMapping("/contacts/{id}/ratings")
    ModelAndView rating(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new RatingForm(new Typed(fields));
        return take(id, form, viewer, file -> add.rating(file.contact().id(), form.rating(), form.seen(), viewer));
    }

    @Needs(Permission.RECORD_CONTACTS)
    @PostMapping("/contacts/{id}/taken")
    ModelAndView taken(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = TakeForm.of(new Typed(fields), viewer);
        return take(
                id,
                form,
                viewer,
                file -> allocate.take(List.of(form.seenWith(file)), viewer).isEmpty());
    }

    @Needs(Permission.ALLOCATE)
    @PostMapping("/contacts/{id}/allocations")
    ModelAndView allocated(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new AllocationForm(new Typed(fields), workers, viewer);
        return take(
                id,
                form,
                viewer,
                file -> allocate.allocate(List.of(form.seenWith(file)), form.worker(), viewer)
                        .isEmpty());
    }

    /// @param act says whether it was done: not where somebody else was quicker
    private ModelAndView take(UUID id, AddedForm form, Viewer viewer, Predicate<ContactFile> act) {
        var file = file(id, viewer);
        var url = "/contacts/" + id;
        var unchosen = Choices.missing(form.typed(), form.compared(file));
        if (unchosen.any()) {
            return ContactOvertaken.unchosen(action(url, form), file, form, unchosen, viewer);
        }
        if (ContactOvertaken.isLeftAsItIs(file, form)) {
            return Pages.goTo(url + "#" + form.section());
        }
        var problems = form.problems(file);
        if (problems.any() || !form.typed().isBlank("further")) {
            var page = pages.of(file, viewer, form.typed(), problems);
            return Pages.show(
                    "frontdoor/contacts/web/contact",
                    page,
                    problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        }
        var attempt =
                once.attempt(form.section(), form.typed().raw("_once"), () -> Attempt.of(act.test(file), Boolean.TRUE));
        return attempt.result(Boolean.TRUE)
                ? Pages.goTo(url + "#" + form.section())
                : ContactOvertaken.page(action(url, form), file(id, viewer), form, viewer);
    }

    private ContactFile file(UUID id, Viewer viewer) {
        return readContact.read(new ContactId(id), viewer).orElseThrow(NotFound::new);
    }

    private static String action(String url, AddedForm form) {
        return url + "/" + form.route();
    }
}
