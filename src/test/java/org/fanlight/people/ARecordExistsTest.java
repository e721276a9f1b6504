package org.fanlight.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.people.warnings.WarningsWorld.body;
import static org.fanlight.people.warnings.WarningsWorld.document;
import static org.fanlight.people.warnings.WarningsWorld.note;
import static org.fanlight.people.warnings.WarningsWorld.text;
import static org.fanlight.people.warnings.WarningsWorld.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Actor;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.fanlight.people.warnings.WarningsWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Where a search must not come up empty, it says that a record exists, and whom to ask, and no more.
@FanlightTest
class ARecordExistsTest {

    private static final String EXISTS = "A record exists. Ask the duty manager";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private People people;

    @Autowired
    private TestDatabase database;

    private WarningsWorld world;
    private Viewer manager;
    private Viewer worker;
    private String family;
    private NhsNumber number;
    private PersonId person;

    @BeforeEach
    void somebodyToRestrict() {
        world = new WarningsWorld(browser, beans);
        manager = world.newcomer("Mona Duty", Role.DUTY_MANAGER);
        worker = world.newcomer("Wendy Call", Role.SOCIAL_WORKER);
        family = WarningsWorld.surname();
        number = inventedNumber();
        person = new PersonId(UUID.randomUUID());
        var born = new BirthDate.Known(LocalDate.of(2019, 2, 13));
        var particulars = Particulars.of(Names.of("Juno", family), born, Sex.F)
                .withNhsNumber(number)
                .livingAt(Stay.now(new Address.At("3 Quince Row", "LX9 9QQ")));
        people.add(new Recording<>(Person.first(person, particulars), Instant.now(), Actor.HOUSE));
    }

    @Test
    void exactlyThatPersonIsSaidToExistAndNothingElseOfThem() {
        restrict("A_RECORD_EXISTS");

        Stream.of("juno " + family + " 13/2/2019", family + " JUNO born 2019-02-13", number.digits())
                .forEach(words -> {
                    var page = world.sends(worker, "/people", Map.of("words", words));
                    assertThat(text(page)).as(words).contains(EXISTS, "ring 01632");
                    assertThat(document(page).select(".fl-matches").text()).doesNotContain(family);
                    assertThat(body(page)).doesNotContain(person.value().toString());
                });
        assertThat(world.gets(worker, "/people/" + person.value())).hasStatus(404);
        assertThat(toldTo()).contains(worker.name());
    }

    @Test
    void halfAHitSaysNothing() {
        restrict("A_RECORD_EXISTS");

        Stream.of(
                        "juno " + family,
                        family + " 13/2/2019",
                        "juno 13/2/2019",
                        "june " + family + " 13/2/2019",
                        "juno " + family + " 2/13/2018",
                        "juno " + family + " 2019",
                        "juno " + family + " LX9 9QQ",
                        number.digits().substring(0, 9))
                .forEach(words -> assertThat(text(world.sends(worker, "/people", Map.of("words", words))))
                        .as(words)
                        .doesNotContain("A record exists"));
        assertThat(toldTo()).isEmpty();
    }

    @Test
    void unlessTheManagerChoseItSearchesComeUpEmpty() {
        restrict("NOTHING");

        assertThat(text(searched(worker))).doesNotContain("A record exists");
        assertThat(toldTo()).isEmpty();
    }

    @Test
    void whoNeedsToKnowFindsThePersonInstead() {
        restrict("A_RECORD_EXISTS");

        assertThat(text(searched(manager))).contains("Juno " + family).doesNotContain("A record exists");
        assertThat(world.sends(manager, url() + "/ending", Map.of("reason", "Over")))
                .hasStatus(303);
        assertThat(text(searched(worker))).contains("Juno " + family).doesNotContain("A record exists");
    }

    @Test
    void beforeSomebodyIsAddedToAContactItIsSaidAsWell() {
        restrict("A_RECORD_EXISTS");
        var contact = UUID.fromString(world.contactNaming("Juno " + family, "13 February 2019", worker));

        var named = database.owner()
                .sql("select id from frontdoor.named_person where contact_id = :contact")
                .param("contact", contact)
                .query(UUID.class)
                .single();

        assertThat(text(world.gets(worker, "/contacts/" + contact + "/people/" + named)))
                .contains(EXISTS);
    }

    private MvcTestResult searched(Viewer viewer) {
        return world.sends(viewer, "/people", Map.of("words", "juno " + family + " 13/2/2019"));
    }

    private void restrict(String searches) {
        var form = with(with(note(worker, "", 30), "reason", "In the news"), "searches", searches);
        assertThat(world.sends(manager, url(), form)).hasStatus(303);
    }

    private String url() {
        return "/restricted/person/" + person.value();
    }

    private List<String> toldTo() {
        return database.owner()
                .sql("select actor_name from audit.act where deed = 'person.said-to-exist' and subject_id = :person")
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    /// Nine figures and the check that belongs to them.
    private static NhsNumber inventedNumber() {
        for (long from = Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 90_000_000L); ; from++) {
            var nine = String.valueOf(900_000_000L + from);
            var sum = 0;
            for (int place = 0; place < 9; place++) {
                sum += (10 - place) * (nine.charAt(place) - '0');
            }
            var check = (11 - sum % 11) % 11;
            if (check < 10) {
                return new NhsNumber(nine + check);
            }
        }
    }
}
