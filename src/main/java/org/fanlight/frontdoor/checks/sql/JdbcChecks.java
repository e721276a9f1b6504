package org.fanlight.frontdoor.checks.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.AgencyId;
import org.fanlight.database.Ids;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.checks.Ask;
import org.fanlight.frontdoor.checks.Chase;
import org.fanlight.frontdoor.checks.Check;
import org.fanlight.frontdoor.checks.CheckAnswer;
import org.fanlight.frontdoor.checks.Checks;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.frontdoor.contacts.Written;
import org.fanlight.worktime.Deadline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcChecks implements Checks {

    private static final String CHECK = """
            select
              k.id, k.contact_id, k.named_person_id, k.agency_id, k.purpose, k.lawful_basis, k.urgency,
              k.outside_age_because, k.due_at, k.asked_at, k.asked_by_name,
              a.check_id, a.finding, a.covers_from, a.covers_until, a.covers_area, a.as_of, a.involved_since,
              a.last_interaction, a.speak_to, a.words, a.answered_at, a.answered_by_name
            from frontdoor.agency_check k
            left join frontdoor.check_answer a on a.check_id = k.id
            """;

    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final CheckRows rows;
    private final Ids ids;

    JdbcChecks(JdbcClient jdbc, Encryption encryption, Ids ids) {
        this.jdbc = jdbc;
        this.encryption = encryption;
        this.rows = new CheckRows(encryption);
        this.ids = ids;
    }

    @Override
    public boolean add(CheckId id, Ask ask, Deadline due, Viewer by, Instant at) {
        return jdbc.sql("""
                insert into frontdoor.agency_check (
                  id, contact_id, named_person_id, agency_id, purpose, lawful_basis, urgency, outside_age_because,
                  due_at, asked_at, asked_by, asked_by_name)
                select
                  :id, :contact, :person, :agency, :purpose, :basis, :urgency, :outsideAgeBecause,
                  :dueAt, :at, :by, :byName
                where not exists (
                  select
                  from frontdoor.agency_check k
                  where k.contact_id = :contact
                  and k.named_person_id = :person
                  and k.agency_id = :agency
                  and not exists (
                    select
                    from frontdoor.check_answer a
                    where a.check_id = k.id))
                """)
                        .param("id", id.value())
                        .param("contact", ask.contact().value())
                        .param("person", ask.person().value())
                        .param("agency", ask.agency().value())
                        .param("purpose", encryption.text(FrontDoorColumns.CHECK_PURPOSE, id.value(), ask.purpose()))
                        .param("basis", ask.basis().name())
                        .param("urgency", ask.urgency().name())
                        .param(
                                "outsideAgeBecause",
                                encryption.textIfAny(FrontDoorColumns.OUTSIDE_AGE, id.value(), ask.outsideAgeBecause()))
                        .param("dueAt", due.at().atOffset(ZoneOffset.UTC))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    @Override
    public boolean answer(CheckId id, CheckAnswer answer, Viewer by, Instant at) {
        return new AnswerInsert(jdbc, encryption).add(id, answer, by, at);
    }

    @Override
    public boolean chase(CheckId id, Chase chase, Viewer by, Instant at) {
        var row = ids.next();
        return jdbc.sql("""
                insert into frontdoor.check_chase (id, check_id, step, words, chased_at, chased_by, chased_by_name)
                values (:id, :check, :step, :words, :at, :by, :byName)
                on conflict (check_id) where step = 'ESCALATED' do nothing
                """)
                        .param("id", row)
                        .param("check", id.value())
                        .param("step", chase.step().name())
                        .param("words", encryption.text(FrontDoorColumns.CHASE, row, chase.words()))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    @Override
    public Optional<Check> find(CheckId id) {
        return withChases(jdbc.sql(CHECK + "where k.id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    @Override
    public List<Check> of(ContactId contact) {
        return withChases(jdbc.sql(CHECK + """
                where k.contact_id = :contact
                order by k.asked_at, k.id
                """).param("contact", contact.value()));
    }

    @Override
    public List<Check> waitingAt(AgencyId agency, int atMost) {
        return withChases(jdbc.sql(CHECK + """
                join frontdoor.contact_standing s on s.contact_id = k.contact_id
                where s.checks_waiting > 0
                and k.agency_id = :agency
                and a.check_id is null
                order by k.due_at, k.id
                limit :atMost
                """).param("agency", agency.value()).param("atMost", atMost));
    }

    @Override
    public List<Check> answeredBy(AgencyId agency, Instant since, int atMost) {
        return withChases(jdbc.sql(CHECK + """
                where a.answered_at >= :since
                and k.agency_id = :agency
                order by a.answered_at desc, k.id
                limit :atMost
                """)
                .param("agency", agency.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("atMost", atMost));
    }

    @Override
    public List<NamedPerson> people(Collection<NamedPersonId> ids) {
        return jdbc.sql("""
                select p.id, p.part, p.name_words, p.role_words, p.birth_words, p.address_words, i.person_id
                from frontdoor.named_person p
                left join frontdoor.identification i on i.named_person_id = p.id
                where p.id = any (:ids)
                """)
                .param("ids", ids.stream().map(NamedPersonId::value).toArray(UUID[]::new))
                .query(rows::person)
                .list();
    }

    private List<Check> withChases(StatementSpec query) {
        var checks = query.query(rows::check).list();
        var chases = chases(checks);
        return checks.stream()
                .map(check -> new Check(
                        check.id(),
                        check.ask(),
                        check.due(),
                        check.askedAt(),
                        check.askedBy(),
                        check.answer(),
                        chases.getOrDefault(check.id(), List.of())))
                .toList();
    }

    private Map<CheckId, List<Written<Chase>>> chases(List<Check> checks) {
        return jdbc
                .sql("""
                        select id, check_id, step, words, chased_at, chased_by_name
                        from frontdoor.check_chase
                        where check_id = any (:checks)
                        order by chased_at, id
                        """)
                .param(
                        "checks",
                        checks.stream().map(check -> check.id().value()).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(new CheckId(row.getObject("check_id", UUID.class)), rows.chase(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
