package org.fanlight.access.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.people.warnings.WarningsWorld.note;
import static org.fanlight.people.warnings.WarningsWorld.text;
import static org.fanlight.people.warnings.WarningsWorld.with;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.fanlight.messages.sql.LettersWritten;
import org.fanlight.people.PersonId;
import org.fanlight.people.warnings.WarningsWorld;
import org.fanlight.worktime.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A restriction is looked at again by its day: those who can do it are told, and it is kept or ended.
@FanlightTest
class RestrictionsLookedAtAgainTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestDatabase database;

    private WarningsWorld world;
    private Viewer manager;
    private Viewer other;
    private Viewer governance;
    private String name;
    private PersonId person;
    private String url;

    @BeforeEach
    void aRestrictedPerson() {
        world = new WarningsWorld(browser, beans);
        manager = world.newcomer("Mona Duty", Role.DUTY_MANAGER);
        other = world.newcomer("Otto Duty", Role.DUTY_MANAGER);
        governance = world.newcomer("Ines Roe", Role.INFORMATION_GOVERNANCE);
        name = WarningsWorld.surname();
        person = world.person("Juno", name);
        url = "/restricted/person/" + person.value();
        assertThat(world.sends(manager, url, with(note(other, "", 30), "reason", "Reason " + name)))
                .hasStatus(303);
    }

    @Test
    void whoNeedsToKnowFindsItInTheListAndWhoDoesNotDoesNot() {
        assertThat(text(world.gets(manager, "/restrictions"))).contains("Juno " + name, "Reason " + name);
        assertThat(text(world.gets(other, "/restrictions"))).doesNotContain(name);
        assertThat(text(world.gets(governance, "/restrictions")))
                .contains("A person", "Reason " + name)
                .doesNotContain("Juno");
        assertThat(world.gets(world.newcomer("Wendy", Role.SOCIAL_WORKER), "/restrictions"))
                .hasStatus(403);
    }

    @Test
    void whoeverMayLookAtItIsToldOnceOnTheDay() {
        beans.getBean(RemindOfRestrictions.class).remind();
        assertThat(told()).isEmpty();

        dueToday();
        beans.getBean(RemindOfRestrictions.class).remind();
        beans.getBean(RemindOfRestrictions.class).remind();

        assertThat(told())
                .contains(email(manager), email(governance))
                .doesNotContain(email(other))
                .doesNotHaveDuplicates();
        assertThat(text(world.gets(manager, "/restrictions")).split("Later \\(", -1)[0])
                .contains("Juno " + name);
    }

    @Test
    void aManagerKeepsItUntilAnotherDayAndSaysWhy() {
        var kept = with(note(other, "", 90), "why", "The trial begins in May");

        assertThat(world.sends(manager, url + "/review", with(kept, "why", ""))).hasStatus(422);
        assertThat(world.sends(manager, url + "/review", with(kept, "review-year", "2020")))
                .hasStatus(422);
        assertThat(world.sends(manager, url + "/review", with(note(other, "", 400), "why", "Long")))
                .hasStatus(422);
        assertThat(world.sends(other, url + "/review", kept)).hasStatus(404);
        assertThat(world.sends(governance, url + "/review", kept)).hasStatus(403);

        dueToday();
        assertThat(world.sends(manager, url + "/review", kept)).hasStatus(303);

        assertThat(text(world.gets(manager, url)))
                .contains(London.dayWords(London.dateOf(Instant.now()).plusDays(90)));
        assertThat(text(world.gets(manager, "/restrictions")).split("Later \\(", -1)[0])
                .doesNotContain("Juno " + name);
        assertThat(acts()).contains("record.restriction-kept");
        assertThat(world.gets(other, "/people/" + person.value())).hasStatus(404);
    }

    @Test
    void anEndedOneIsNotKept() {
        assertThat(world.sends(manager, url + "/ending", Map.of("reason", "Over")))
                .hasStatus(303);

        assertThat(world.sends(manager, url + "/review", with(note(other, "", 90), "why", "Still")))
                .hasStatus(404);
        assertThat(text(world.gets(manager, "/restrictions"))).doesNotContain(name);
    }

    private void dueToday() {
        database.owner()
                .sql("""
                        insert into access.restriction_review (
                          id, restriction_id, words, review_on, reviewed_at, reviewed_by, reviewed_by_name)
                        select gen_random_uuid(), r.id, 'Kept', :today, now() - interval '1 second', :by, 'Mona Duty'
                        from access.restriction r
                        where r.subject_id = :person
                        """)
                .param("today", London.dateOf(Instant.now()))
                .param("by", manager.accountId())
                .param("person", person.value())
                .update();
    }

    private List<String> told() {
        var restriction = database.owner()
                .sql("select id from access.restriction where subject_id = :person")
                .param("person", person.value())
                .query(UUID.class)
                .single();
        return LettersWritten.in(database).stream()
                .filter(letter -> letter.reference().startsWith("restriction-due/" + restriction + "/"))
                .map(LettersWritten.Letter::address)
                .toList();
    }

    private List<String> acts() {
        return database.owner()
                .sql("select deed from audit.act where subject_id = :person")
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    private static String email(Viewer viewer) {
        return viewer.accountId() + "@council.example";
    }
}
