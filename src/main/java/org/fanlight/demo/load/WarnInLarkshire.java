package org.fanlight.demo.load;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.access.need.RestrictRecord;
import org.fanlight.access.need.WhatSearchesSay;
import org.fanlight.demo.county.Larkshire;
import org.fanlight.demo.county.Unit;
import org.fanlight.people.PersonDeed;
import org.fanlight.people.PersonId;
import org.fanlight.people.warnings.AgreeWarning;
import org.fanlight.people.warnings.NewWarning;
import org.fanlight.people.warnings.ProposeWarning;
import org.fanlight.people.warnings.Told;
import org.fanlight.people.warnings.Warning;
import org.fanlight.people.warnings.WarningId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes a few warning notes on people of the newest contacts, one of each kind, and restricts one person.
@Component
@Profile("demo")
class WarnInLarkshire {

    private final ProposeWarning proposeWarning;
    private final AgreeWarning agreeWarning;
    private final RestrictRecord restrictRecord;
    private final JdbcClient jdbc;

    WarnInLarkshire(
            ProposeWarning proposeWarning, AgreeWarning agreeWarning, RestrictRecord restrictRecord, JdbcClient jdbc) {
        this.proposeWarning = proposeWarning;
        this.agreeWarning = agreeWarning;
        this.restrictRecord = restrictRecord;
        this.jdbc = jdbc;
    }

    void warn(Larkshire county, LocalDate today) {
        var writer = somebody(county, Role.SOCIAL_WORKER);
        var manager = somebody(county, Role.DUTY_MANAGER);
        var adults = newest("ADULT", 4);
        var children = newest("CHILD", 2);
        var soon = today.plusMonths(3);
        agreed(
                adults.get(0),
                new Warning.RiskToChildren(),
                "Convicted of an offence against a child. May not be alone with children; ask where they live now.",
                soon,
                writer,
                manager);
        agreed(
                adults.get(1),
                new Warning.RiskToWorkers(),
                "Two visitors were threatened at the door. Go in pairs and say when you are back.",
                today,
                writer,
                manager);
        agreed(
                adults.get(2),
                new Warning.CourtOrder(
                        "Family Court at Kestrelby",
                        "May not come within 100 metres of the children’s home or school",
                        soon),
                "Ring the police if you meet them there.",
                soon,
                writer,
                manager);
        propose(
                adults.get(3),
                new Warning.RiskToWorkers(),
                "A large dog. Ask them to shut it away before you go in.",
                soon,
                writer,
                manager);
        agreed(
                children.get(0),
                new Warning.DoNotDisclose(true, List.of()),
                "Somebody has looked for the family through an agency before. Say nothing of where they live.",
                soon,
                writer,
                manager);
        restrictRecord.restrict(
                PersonDeed.on(children.get(1)),
                "A colleague is of the family",
                WhatSearchesSay.A_RECORD_EXISTS,
                soon,
                List.of(),
                manager);
    }

    private void agreed(
            PersonId person, Warning warning, String words, LocalDate reviewOn, Viewer writer, Viewer manager) {
        propose(person, warning, words, reviewOn, writer, manager);
        agreeWarning.agree(noteOn(person), manager);
    }

    private void propose(
            PersonId person, Warning warning, String words, LocalDate reviewOn, Viewer writer, Viewer manager) {
        var told = new Told.No("It would put somebody at risk");
        var proposed = new NewWarning(person, warning, words, reviewOn, told, manager.accountId(), null);
        var result = proposeWarning.propose(proposed, writer);
        if (result != ProposeWarning.Result.PROPOSED) {
            throw new IllegalStateException("A note of Larkshire was refused: " + result);
        }
    }

    private WarningId noteOn(PersonId person) {
        return new WarningId(jdbc.sql("select id from people.warning_note where person_id = :person")
                .param("person", person.value())
                .query(UUID.class)
                .single());
    }

    /// People of the newest contacts, nobody twice.
    private List<PersonId> newest(String part, int howMany) {
        return jdbc.sql("""
                        select p.person_id
                        from (
                          select distinct on (i.person_id) i.person_id, c.received_at, c.id
                          from frontdoor.contact c
                          join frontdoor.named_person n on n.contact_id = c.id
                          join frontdoor.identification i on i.named_person_id = n.id
                          where n.part = :part
                          order by i.person_id, c.received_at desc, c.id
                        ) p
                        order by p.received_at desc, p.id, p.person_id
                        limit :howMany
                        """)
                .param("part", part)
                .param("howMany", howMany)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    private static Viewer somebody(Larkshire county, Role role) {
        Account account = county.workers(role, Unit.HUB_WEST).getFirst().account("");
        return account.viewer();
    }
}
