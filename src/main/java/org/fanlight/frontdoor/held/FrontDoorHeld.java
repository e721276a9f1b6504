package org.fanlight.frontdoor.held;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.held.Held;
import org.fanlight.access.held.HeldItem;
import org.fanlight.access.held.HeldParty;
import org.fanlight.access.held.HeldSource;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.people.PersonId;
import org.fanlight.people.held.Parties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The contacts in which the person is identified, with everything that belongs to them.
@Component
@Order(3)
class FrontDoorHeld implements HeldSource {

    private final ContactFiles files;
    private final MatterItems matters;
    private final Parties parties;

    FrontDoorHeld(ContactFiles files, MatterItems matters, Parties parties) {
        this.files = files;
        this.matters = matters;
        this.parties = parties;
    }

    @Override
    public String code() {
        return "contacts";
    }

    @Override
    public String words() {
        return "Contacts, and what came of them";
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "frontdoor.contact",
                "frontdoor.contact_note",
                "frontdoor.contact_answer",
                "frontdoor.named_person",
                "frontdoor.identification",
                "frontdoor.concern",
                "frontdoor.urgency_rating",
                "frontdoor.allocation",
                "frontdoor.agency_check",
                "frontdoor.check_answer",
                "frontdoor.check_chase",
                "frontdoor.decision",
                "frontdoor.second_signature",
                "frontdoor.feedback",
                "frontdoor.survey_answer",
                "frontdoor.disagreement_step",
                "frontdoor.conversation",
                "frontdoor.conversation_draft",
                "frontdoor.draft_set_aside",
                "frontdoor.conversation_ending",
                "files.file",
                "files.taking_back");
    }

    @Override
    public Held on(UUID person) {
        var id = new PersonId(person);
        var found = files.naming(id, Instant.EPOCH).reversed().stream()
                .flatMap(contact -> files.file(contact.id()).stream())
                .toList();
        var items = new ArrayList<HeldItem>();
        found.forEach(file -> {
            items.addAll(new ContactItems(file, id).all());
            items.addAll(matters.of(file, id));
        });
        return new Held(items, people(found));
    }

    private List<HeldParty> people(List<ContactFile> found) {
        var identified = found.stream()
                .flatMap(file -> file.people().stream())
                .flatMap(named -> named.person().stream())
                .distinct()
                .toList();
        return Stream.of(
                        parties.of(identified).stream(),
                        found.stream().flatMap(file -> file.people().stream()).map(FrontDoorHeld::asNamed),
                        found.stream().flatMap(Referrers::party))
                .flatMap(each -> each)
                .toList();
    }

    /// In the words of whoever named them, which need not be those of the index.
    private static HeldParty asNamed(NamedPerson named) {
        var as = named.as();
        var home = as.address().isBlank()
                ? List.<HeldParty.Home>of()
                : List.of(new HeldParty.Home(List.of(as.address().split(",")), "", false));
        return new HeldParty(
                named.person().map(PersonId::value).orElse(null),
                HeldParty.Standing.NAMED,
                as.name().isBlank() ? List.of() : List.of(as.name()),
                List.of(),
                List.of(),
                home);
    }
}
