package org.fanlight.frontdoor.worklists.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.DistrictId;
import org.fanlight.database.Moments;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.frontdoor.worklists.WorklistCounts;
import org.fanlight.frontdoor.worklists.WorklistQuery;
import org.fanlight.frontdoor.worklists.WorklistRow;
import org.fanlight.frontdoor.worklists.Worklists;
import org.fanlight.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWorklists implements Worklists {

    private record ChildOf(ContactId contact, NamedPerson child) {}

    private final JdbcClient jdbc;
    private final Encryption encryption;

    JdbcWorklists(JdbcClient jdbc, Encryption encryption) {
        this.jdbc = jdbc;
        this.encryption = encryption;
    }

    @Override
    public List<WorklistRow> page(WorklistQuery query, Viewer viewer, Instant now) {
        return jdbc.sql(WorklistSql.of(query))
                .param("me", viewer.accountId())
                .param("team", viewer.team())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("urgency", query.urgency().map(Enum::name).orElse(null))
                .param("district", query.district().map(DistrictId::value).orElse(null))
                .param("atMost", WorklistQuery.PAGE_SIZE + 1)
                .param("offset", query.offset())
                .query(JdbcWorklists::row)
                .list();
    }

    @Override
    public WorklistCounts counts(Viewer viewer, Instant now) {
        return jdbc.sql("""
                select
                  count(*) filter (where worker_id = :me) as mine,
                  count(*) filter (where team_id = :team) as team,
                  count(*) filter (where worker_id is null) as unallocated,
                  count(*) filter (where next_due_at < :now) as overdue,
                  count(*) filter (where checks_waiting > 0 or unsigned > 0) as waiting
                from frontdoor.contact_standing
                where closed_at is null
                """)
                .param("me", viewer.accountId())
                .param("team", viewer.team())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new WorklistCounts(
                        row.getInt("mine"),
                        row.getInt("team"),
                        row.getInt("unallocated"),
                        row.getInt("overdue"),
                        row.getInt("waiting")))
                .single();
    }

    @Override
    public Map<ContactId, List<NamedPerson>> childrenOf(Collection<ContactId> contacts) {
        return jdbc.sql("""
                select
                  p.contact_id, p.id, p.name_words, p.role_words, p.birth_words, p.address_words, i.person_id
                from frontdoor.named_person p
                left join frontdoor.identification i on i.named_person_id = p.id
                where p.contact_id = any (:contacts)
                and p.part = 'CHILD'
                order by p.named_at, p.id
                """).param("contacts", values(contacts)).query(this::childOf).list().stream()
                .collect(Collectors.groupingBy(
                        ChildOf::contact, Collectors.mapping(ChildOf::child, Collectors.toList())));
    }

    @Override
    public List<WorklistRow> rows(Collection<ContactId> contacts) {
        return jdbc.sql(WorklistSql.OPEN_ROWS + """
                and s.contact_id = any (:contacts)
                order by s.next_due_at, s.contact_id
                """)
                .param("contacts", values(contacts))
                .query(JdbcWorklists::row)
                .list();
    }

    private static UUID[] values(Collection<ContactId> contacts) {
        return contacts.stream().map(ContactId::value).toArray(UUID[]::new);
    }

    private static WorklistRow row(ResultSet row, int index) throws SQLException {
        return new WorklistRow(
                new ContactId(row.getObject("contact_id", UUID.class)),
                new Reference(row.getString("reference")),
                Moments.at(row, "received_at"),
                Optional.ofNullable(row.getObject("district_id", UUID.class)).map(DistrictId::new),
                Optional.ofNullable(row.getString("urgency")).map(Urgency::valueOf),
                Optional.ofNullable(row.getString("worker_name")),
                row.getInt("undecided"),
                row.getInt("unsigned"),
                row.getInt("checks_waiting"),
                Moments.maybe(row, "feedback_due_at"),
                Moments.maybe(row, "next_due_at"));
    }

    private ChildOf childOf(ResultSet row, int index) throws SQLException {
        return new ChildOf(
                new ContactId(row.getObject("contact_id", UUID.class)),
                new NamedPerson(
                        new NamedPersonId(row.getObject("id", UUID.class)),
                        new PersonAsNamed(
                                Part.CHILD,
                                encryption.text(FrontDoorColumns.NAMED_NAME, row),
                                encryption.text(FrontDoorColumns.NAMED_ROLE, row),
                                encryption.text(FrontDoorColumns.NAMED_BIRTH, row),
                                encryption.text(FrontDoorColumns.NAMED_ADDRESS, row)),
                        Optional.ofNullable(row.getObject("person_id", UUID.class))
                                .map(PersonId::new)));
    }
}
