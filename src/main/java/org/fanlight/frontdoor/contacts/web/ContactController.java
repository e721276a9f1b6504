package org.fanlight.frontdoor.contacts.web;

import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.contacts.Presence;
import org.fanlight.frontdoor.contacts.ReadContact;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/// Shows a contact.
@Controller
class ContactController {

    private final ReadContact readContact;
    private final ContactPages pages;
    private final HistoryPages histories;
    private final Presence presence;

    ContactController(ReadContact readContact, ContactPages pages, HistoryPages histories, Presence presence) {
        this.readContact = readContact;
        this.pages = pages;
        this.histories = histories;
        this.presence = presence;
    }

    @Needs(Permission.READ_CONTACTS)
    @GetMapping("/contacts/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        var file = readContact
                .readWithEarlier(new ContactId(id), pages.earlierSince(), viewer)
                .orElseThrow(NotFound::new);
        return Pages.show("frontdoor/contacts/web/contact", pages.of(file, viewer, Typed.NOTHING, Problems.none()));
    }

    @Needs(Permission.READ_CONTACTS)
    @GetMapping("/contacts/{id}/history")
    ModelAndView history(@PathVariable UUID id, Viewer viewer) {
        var file = readContact.readWithHistory(new ContactId(id), viewer).orElseThrow(NotFound::new);
        return Pages.show("frontdoor/contacts/web/history", histories.of(file, viewer));
    }

    @Needs(Permission.READ_CONTACTS)
    @GetMapping("/contacts/{id}/presence")
    @ResponseBody
    Map<String, String> presence(@PathVariable UUID id, Viewer viewer) {
        return Map.of("words", presence.wordsFor(new ContactId(id), viewer).orElseThrow(NotFound::new));
    }
}
