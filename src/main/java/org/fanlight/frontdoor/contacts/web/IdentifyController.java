package org.fanlight.frontdoor.contacts.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.frontdoor.contacts.ReadContact;
import org.fanlight.people.PersonChoice;
import org.fanlight.people.PersonForm;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.worktime.London;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Asks who somebody named in a contact is. Nobody is added before a search.
@Controller
class IdentifyController {

    private static final String TEMPLATE = "frontdoor/contacts/web/identify";

    private final ReadContact readContact;
    private final IdentifyPerson identifyPerson;
    private final ContactHeaders headers;
    private final Clock clock;

    IdentifyController(ReadContact readContact, IdentifyPerson identifyPerson, ContactHeaders headers, Clock clock) {
        this.readContact = readContact;
        this.identifyPerson = identifyPerson;
        this.headers = headers;
        this.clock = clock;
    }

    @Needs(Permission.SEARCH_PEOPLE)
    @GetMapping("/contacts/{id}/people/{named}")
    ModelAndView ask(@PathVariable UUID id, @PathVariable UUID named, Viewer viewer) {
        var file = file(id, viewer);
        var person = person(file, named);
        var choice = new PersonChoice(
                IdentifyForm.filled(person.as()),
                identifyPerson.matches(file.contact().id(), person, viewer),
                Problems.none());
        return Pages.show(TEMPLATE, page(file, person, choice, viewer));
    }

    @Needs(Permission.RECORD_CONTACTS)
    @PostMapping("/contacts/{id}/people/{named}")
    ModelAndView answer(
            @PathVariable UUID id,
            @PathVariable UUID named,
            @RequestParam MultiValueMap<String, String> sent,
            Viewer viewer) {
        var file = file(id, viewer);
        var person = file.person(new NamedPersonId(named)).orElseThrow(NotFound::new);
        var form = PersonForm.in(sent, "");
        return switch (identifyPerson.identify(
                file.contact().id(), person, form, London.dateOf(clock.instant()), viewer)) {
            case IdentifyPerson.Result.Identified _ -> Pages.goTo("/contacts/" + id + "#people");
            case IdentifyPerson.Result.SomebodyWasFirst _ -> overtaken(file(id, viewer), named, form, viewer);
            case IdentifyPerson.Result.AskAgain(var matches, var problems) ->
                Pages.show(
                        TEMPLATE,
                        page(file, person, new PersonChoice(form, matches, problems), viewer),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /// Who it is was said already: what was typed here is shown once more, to be copied.
    private ModelAndView overtaken(ContactFile file, UUID named, PersonForm form, Viewer viewer) {
        var person = file.person(new NamedPersonId(named)).orElseThrow(NotFound::new);
        if (form.chosen().isPresent() && form.chosen().equals(person.person())) {
            return Pages.goTo("/contacts/" + file.contact().id().value() + "#people");
        }
        var choice = new PersonChoice(form, List.of(), Problems.none());
        return Pages.show(TEMPLATE, page(file, person, choice, viewer), HttpStatus.CONFLICT);
    }

    private IdentifyPage page(ContactFile file, NamedPerson person, PersonChoice choice, Viewer viewer) {
        var contactUrl = "/contacts/" + file.contact().id().value();
        return new IdentifyPage(
                headers.of(file, ContactTab.SUMMARY, viewer),
                contactUrl + "/people/" + person.id().value(),
                contactUrl,
                person.as(),
                person.person().map(known -> "/people/" + known.value()).orElse(null),
                choice,
                choice.matches().isEmpty(),
                identifyPerson.aRecordExists(person, viewer),
                choice.problems());
    }

    private ContactFile file(UUID id, Viewer viewer) {
        return readContact.read(new ContactId(id), viewer).orElseThrow(NotFound::new);
    }

    private static NamedPerson person(ContactFile file, UUID named) {
        return file.person(new NamedPersonId(named))
                .filter(person -> person.person().isEmpty())
                .orElseThrow(NotFound::new);
    }
}
