package org.fanlight.frontdoor.checks.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.checks.AskAgencies;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.ReadContact;
import org.fanlight.people.Leaving;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows the agency checks of a contact, and asks agencies.
@Controller
class ContactChecksController {

    static final String TEMPLATE = "frontdoor/checks/web/checks";

    private final ReadContact readContact;
    private final AskAgencies askAgencies;
    private final ChecksPages pages;
    private final CheckDesk desk;

    ContactChecksController(ReadContact readContact, AskAgencies askAgencies, ChecksPages pages, CheckDesk desk) {
        this.readContact = readContact;
        this.askAgencies = askAgencies;
        this.pages = pages;
        this.desk = desk;
    }

    @Needs(Permission.ASK_AGENCIES)
    @GetMapping("/contacts/{id}/checks")
    ModelAndView show(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        return Pages.show(TEMPLATE, pages.of(file(id, viewer), viewer, AskNews.in(new Typed(fields))));
    }

    @Needs(Permission.ASK_AGENCIES)
    @PostMapping("/contacts/{id}/checks")
    ModelAndView ask(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "about", defaultValue = "") List<String> about,
            @RequestParam(name = "agency", defaultValue = "") List<String> agencies,
            Viewer viewer) {
        var form = new AskForm(new Typed(fields), about, agencies);
        var problems = form.problems();
        return problems.any()
                ? again(id, viewer, form, problems)
                : desk.take(form.typed(), () -> asked(id, form, viewer));
    }

    private Attempt<Supplier<ModelAndView>> asked(UUID id, AskForm form, Viewer viewer) {
        var file = file(id, viewer);
        var command = form.command(file.contact().id(), pages.offers(file, viewer));
        return switch (askAgencies.ask(command, viewer)) {
            case AskAgencies.Result.Asked(var asked, var waited) ->
                new Attempt.Done<>("/contacts/" + id + "/checks?asked=" + asked + "&waited=" + waited);
            case AskAgencies.Result.NeedsReason _ ->
                refused(
                        id,
                        viewer,
                        form,
                        "outside-age-because",
                        "Write why you ask although it is not usual at this age");
            case AskAgencies.Result.NotRated _ ->
                refused(id, viewer, form, "agency", "Rate the urgency of the contact first, so that a clock can run");
            case AskAgencies.Result.TellsAnAddress _ -> refused(id, viewer, form, "purpose", Leaving.TAKE_IT_OUT);
            case AskAgencies.Result.NothingToAsk _ ->
                refused(id, viewer, form, "agency", "Select agencies and people from this list");
        };
    }

    private Attempt<Supplier<ModelAndView>> refused(
            UUID id, Viewer viewer, AskForm form, String field, String message) {
        return new Attempt.Refused<>(() -> again(id, viewer, form, Problems.of(field, message)));
    }

    private ModelAndView again(UUID id, Viewer viewer, AskForm form, Problems problems) {
        return Pages.show(
                TEMPLATE, pages.askAgain(file(id, viewer), viewer, form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ContactFile file(UUID id, Viewer viewer) {
        return readContact.read(new ContactId(id), viewer).orElseThrow(NotFound::new);
    }
}
