package org.fanlight.people.warnings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.people.warnings.WarningsWorld.body;
import static org.fanlight.people.warnings.WarningsWorld.document;
import static org.fanlight.people.warnings.WarningsWorld.note;
import static org.fanlight.people.warnings.WarningsWorld.text;
import static org.fanlight.people.warnings.WarningsWorld.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.Role;
import org.fanlight.access.Scope;
import org.fanlight.access.clients.ApiClient;
import org.fanlight.access.clients.ApiClients;
import org.fanlight.access.clients.ApiToken;
import org.fanlight.access.clients.ApiTokens;
import org.fanlight.frontdoor.Stories;
import org.fanlight.messages.sql.LettersWritten;
import org.fanlight.people.Address;
import org.fanlight.people.Leaving;
import org.fanlight.people.Stay;
import org.junit.jupiter.api.Test;

/// An address under *do not disclose* leaves by no way there is, whoever wrote it down and wherever.
class DoNotDiscloseTest extends HiddenFamily {

    @Test
    void theAgencyThatIsAskedReadsNoAddressOnceANoteIsOnlyProposed() {
        var contact = contactAbout("");
        var question = asked(contact, child, "Is she known to you?");
        assertThat(body(world.gets(checker, question))).contains(line, postcode);

        hide("every");

        assertTellsNothing(body(world.gets(checker, question)));
        assertThat(text(world.gets(checker, question))).contains("Address Not given", "Maja " + family);
        assertTellsNothing(body(world.gets(checker, "/checks")));
    }

    @Test
    void whatWasTypedForTheAgencyPassesTheGateToo() {
        var contact = contactAbout(line.toUpperCase() + ", " + postcode.replace(" ", ""));
        var unknown = asked(contact, null, "Do you know who lives at " + line + "?");
        assertThat(body(world.gets(checker, unknown))).containsIgnoringCase(line);

        hide("every");

        assertTellsNothing(body(world.gets(checker, unknown)));
        assertThat(text(world.gets(checker, unknown))).contains(Leaving.WITHHELD);
    }

    @Test
    void anAgencyIsNotAskedInWordsThatTellTheAddress() {
        var contact = contactAbout("");
        hide("every");

        var answer = world.sends(
                worker,
                "/contacts/" + contact.value() + "/checks",
                Map.of(
                        "about", named(contact, child).toString(),
                        "agency", police.value().toString(),
                        "purpose", "Who else lives at " + line + "?",
                        "basis", "LEGAL_OBLIGATION",
                        "_once", UUID.randomUUID().toString()));

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains(Leaving.TAKE_IT_OUT);
        assertThat(rows("frontdoor.agency_check", contact)).isZero();
    }

    @Test
    void noAnswerOfTheApiHoldsIt() {
        var contact = contactAbout(line);
        var client = new ApiClient(
                UUID.randomUUID(), "force-" + family, "Force system " + family, police.value(), Set.of(Scope.values()));
        beans.getBean(ApiClients.class).add(client);
        beans.getBean(ApiTokens.class)
                .keep(new ApiToken(
                        "token-" + family,
                        client.id(),
                        Set.of(Scope.values()),
                        Instant.EPOCH,
                        Instant.now().plusSeconds(600)));
        database.owner()
                .sql("""
                        insert into frontdoor.sent_contact (client_id, key, body_hash, contact_id, sent_at)
                        values (:client, 'k', 'h', :contact, now())
                        """)
                .param("client", client.id())
                .param("contact", contact.value())
                .update();
        hide("every");
        var reference = stories.referenceOf(contact).words();

        Stream.of("/api/v1/contacts", "/api/v1/contacts/" + reference).forEach(url -> {
            var answer = browser.get()
                    .uri(url)
                    .header("Authorization", "Bearer token-" + family)
                    .exchange();
            assertThat(answer).as(url).hasStatusOk();
            assertThat(body(answer)).contains(reference);
            assertTellsNothing(body(answer));
        });
    }

    @Test
    void noMessageHoldsIt() {
        hide("every");
        var contact = stories.contactAbout(child, Stories.NEIGHBOUR);
        asked(contact, child, "Is she known to you?");

        LettersWritten.in(database).stream().map(LettersWritten.Letter::words).forEach(this::assertTellsNothing);
    }

    @Test
    void listsOfPeopleDoNotShowItAndTheirOwnPagesSayThatItMustNotBeDisclosed() {
        assertThat(text(world.sends(worker, "/people", Map.of("words", "maja " + family))))
                .contains(line);

        hide("every");

        var list = text(world.sends(worker, "/people", Map.of("words", "maja " + family)));
        assertTellsNothing(list);
        assertThat(list).contains("The address is on their page: do not disclose");
        Stream.of(mother, child)
                .forEach(person -> assertThat(text(world.gets(worker, "/people/" + person.value())))
                        .contains(line + ", " + postcode + ". Do not disclose"));
    }

    @Test
    void theSafeguardingPartnerSeesTheContactWithoutIt() {
        var contact = stories.contactAbout(child, Stories.NEIGHBOUR);
        hide("every");
        raised(contact, 3);
        var partner = world.newcomer("Pia Lowe", Role.SAFEGUARDING_PARTNER, police.value());

        var page = world.gets(partner, "/contacts/" + contact.value());

        assertThat(page).hasStatusOk();
        assertThat(text(page)).contains("Maja " + family);
        assertTellsNothing(body(page));
        assertThat(document(page).select(".fl-warning")).isEmpty();
        assertThat(body(world.gets(worker, "/contacts/" + contact.value()))).contains(line);
    }

    @Test
    void nobodyOfAnotherAgencySearchesAtAll() {
        hide("every");

        assertThat(world.sends(checker, "/people", Map.of("words", postcode))).hasStatus(403);
        assertThat(world.gets(checker, "/people/" + mother.value())).hasStatus(403);
        assertThat(world.gets(checker, "/people/" + mother.value() + "/warnings"))
                .hasStatus(403);
    }

    @Test
    void oneAddressAloneIsHiddenAndTheOthersAreNot() {
        var open = inventedPostcode();
        var both = world.person(
                "Iga",
                family,
                Stay.now(new Address.At("3 Open Street", open)),
                Stay.now(new Address.At(line, postcode)).endedOn(LocalDate.of(2026, 1, 4)));
        hide(both, String.valueOf(addressOf(both, line)));
        var contact = stories.contactAbout(both, Stories.NEIGHBOUR);
        var question = asked(contact, both, "Is she known to you?");

        assertThat(body(world.gets(checker, question))).contains("3 Open Street", open);
        assertTellsNothing(body(
                world.gets(checker, asked(stories.contactAbout(child, Stories.NEIGHBOUR), child, "?"))));
    }

    @Test
    void somebodyElsesAddressCannotBeChosenNorNone() {
        var form = note(manager, "In hiding", 30);
        var url = "/people/" + mother.value() + "/warnings/do-not-disclose";

        assertThat(world.sends(worker, url, form)).hasStatus(422);
        assertThat(world.sends(worker, url, with(form, "addresses", "sofa"))).hasStatus(422);
        assertThat(world.sends(worker, url, with(form, "addresses", String.valueOf(addressOf(child, line)))))
                .hasStatus(409);
        assertThat(database.owner()
                        .sql("select count(*) from people.warning_note where person_id = :person")
                        .param("person", mother.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void onceTheNoteHasEndedTheAddressIsAsAnyOther() {
        var question = asked(contactAbout(""), child, "Is she known to you?");
        var note = hide("every");
        assertTellsNothing(body(world.gets(checker, question)));

        assertThat(world.sends(manager, note + "/refusal", Map.of("because", "He is dead")))
                .hasStatus(303);

        assertThat(body(world.gets(checker, question))).contains(line);
    }
}
