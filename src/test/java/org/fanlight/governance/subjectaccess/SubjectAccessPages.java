package org.fanlight.governance.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.fanlight.access.Accounts;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.access.need.Restrictions;
import org.fanlight.access.need.WhatSearchesSay;
import org.fanlight.agencies.TeamId;
import org.fanlight.audit.Actor;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.ContactKind;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.WayIn;
import org.fanlight.frontdoor.Workers;
import org.fanlight.frontdoor.contacts.NewContact;
import org.fanlight.frontdoor.contacts.NewPerson;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.frontdoor.contacts.RecordContact;
import org.fanlight.governance.web.GovernancePages;
import org.fanlight.people.PersonDeed;
import org.fanlight.people.PersonId;
import org.fanlight.people.RelatePeople;
import org.fanlight.people.RelationshipKind;
import org.fanlight.worktime.London;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// A young person who asked for everything that is held on them, and two who answer.
abstract class SubjectAccessPages extends GovernancePages {

    protected static final String HERE = "/subject-access";

    @Autowired
    protected BeanFactory beans;

    @Autowired
    protected Clock clock;

    protected Viewer second;
    protected PersonId ava;
    protected PersonId brother;
    protected ContactId contact;
    protected String request;

    @BeforeEach
    void aYoungPersonWhoAsks() {
        second = newcomer("Osric Bell", Role.INFORMATION_GOVERNANCE);
        ava = person("Ava", "Otterbourne");
        brother = person("Barnaby", "Otterbourne");
        beans.getBean(RelatePeople.class)
                .relate(
                        new RelatePeople.Command(
                                brother, RelationshipKind.SIBLING, ava, Set.of(), "Barnaby looks after her"),
                        Actor.HOUSE);
        contact = recorded("Nell Ardern says that Barnaby's sister Ava has a bruise. Barnabys school knows.");
        request = received();
    }

    protected String received() {
        var today = London.dateOf(clock.instant());
        var fields = Map.of(
                "asker",
                "THEMSELVES",
                "asker-name",
                "Ava Otterbourne",
                "received-day",
                String.valueOf(today.getDayOfMonth()),
                "received-month",
                String.valueOf(today.getMonthValue()),
                "received-year",
                String.valueOf(today.getYear()),
                "way",
                "IN_PERSON");
        var taken = sends(governance, HERE + "/new/" + ava.value(), fields);
        assertThat(taken).hasStatus(303);
        return Optional.ofNullable(taken.getResponse().getRedirectedUrl()).orElseThrow();
    }

    protected ContactId recorded(String notes) {
        var id = new ContactId(UUID.randomUUID());
        var named = List.of(
                new NewPerson(new PersonAsNamed(Part.CHILD, "Ava", "", "7 years", ""), Optional.of(ava)),
                new NewPerson(new PersonAsNamed(Part.CHILD, "Barnaby", "Brother", "", ""), Optional.of(brother)));
        beans.getBean(RecordContact.class)
                .record(
                        new NewContact(
                                id,
                                clock.instant(),
                                ContactKind.NEW_WORRY,
                                WayIn.PHONE,
                                Stories.NEIGHBOUR,
                                null,
                                new TeamId(Workers.TEAM),
                                null,
                                notes,
                                Map.of(),
                                named,
                                List.of(),
                                null),
                        Workers.SAM.actor());
        return id;
    }

    protected LocalDate due() {
        return beans.getBean(ReadSubjectAccess.class).list(false, governance).stream()
                .filter(listed -> request.endsWith(listed.request().id().toString()))
                .findFirst()
                .orElseThrow()
                .due()
                .day();
    }

    protected void stepped(Viewer by, String kind) {
        stepped(by, kind, 0);
    }

    protected void stepped(Viewer by, String kind, int after) {
        assertThat(sends(by, request + "/steps", after(after, "kind", kind, "words", "As it was")))
                .hasStatus(303);
    }

    /// As somebody does who goes from each item to the next, until the list is shown.
    protected void decideAll(Viewer by) {
        var next = document(gets(by, request + "/items?undecided=true"))
                .select("tbody a")
                .attr("href");
        while (!next.contains("undecided")) {
            var decided = sends(by, next + "/decision", Map.of("turn", turn(next)));
            assertThat(decided).hasStatus(303);
            next = Optional.ofNullable(decided.getResponse().getRedirectedUrl()).orElseThrow();
        }
    }

    /// Where words of the item of this title are withheld.
    protected String item(String title) {
        return document(gets(governance, request + "/items")).select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(title))
                .map(row -> row.select("a").attr("href") + "/withheld")
                .findFirst()
                .orElseThrow();
    }

    protected String turn(String address) {
        var item = address.replaceFirst("/withheld$", "");
        return document(gets(governance, item))
                .select("input[name=turn]")
                .first()
                .val();
    }

    protected String marked(String address) {
        return document(gets(governance, address.replace("/withheld", "")))
                .select("mark")
                .text();
    }

    protected static Map<String, String> withhold(String turn, String what, String words) {
        return Map.of(
                "turn", turn, "what", what, "words", words, "exemption", "SERIOUS_HARM", "reason", "It would hurt her");
    }

    protected static Map<String, String> after(int after, String... fields) {
        var all = new HashMap<>(Map.of("after", String.valueOf(after)));
        for (var field = 0; field < fields.length; field += 2) {
            all.put(fields[field], fields[field + 1]);
        }
        return all;
    }

    protected void restrictContact(Viewer needs) {
        var restrictions = beans.getBean(Restrictions.class);
        var id = UUID.randomUUID();
        var today = London.dateOf(clock.instant());
        restrictions.add(
                id,
                FrontDoorSubjects.of(contact),
                "In the news",
                WhatSearchesSay.NOTHING,
                today.plusMonths(1),
                Workers.RUTH,
                clock.instant());
        restrictions.letKnow(
                id,
                beans.getBean(Accounts.class).find(needs.accountId()).orElseThrow(),
                "Answers them",
                Workers.RUTH,
                clock.instant());
    }

    protected List<String> deeds() {
        return database.owner()
                .sql("select deed from audit.act where subject_kind = 'subject-access' and matter_id = :person")
                .param("person", PersonDeed.on(ava).id())
                .query(String.class)
                .list();
    }

    protected static Map<String, String> files(byte[] pack) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
