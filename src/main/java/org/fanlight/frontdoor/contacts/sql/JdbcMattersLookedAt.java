package org.fanlight.frontdoor.contacts.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.audit.Subject;
import org.fanlight.frontdoor.MattersLookedAt;
import org.fanlight.frontdoor.Reference;
import org.fanlight.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Asks functions of the database that tell ids and references and nothing else.
@Repository
@Transactional(readOnly = true)
class JdbcMattersLookedAt implements MattersLookedAt {

    private final JdbcClient jdbc;

    JdbcMattersLookedAt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Subject> about(PersonId person) {
        return jdbc.sql("select kind, id from frontdoor.matters_about(:person)")
                .param("person", person.value())
                .query(JdbcMattersLookedAt::matter)
                .list();
    }

    @Override
    public List<Subject> of(Reference reference) {
        return jdbc.sql("select kind, id from frontdoor.matters_of(:reference)")
                .param("reference", reference.value())
                .query(JdbcMattersLookedAt::matter)
                .list();
    }

    @Override
    public Map<UUID, Reference> references(Collection<UUID> matters) {
        return jdbc
                .sql("select id, reference from frontdoor.references_of(:matters)")
                .param("matters", matters.toArray(UUID[]::new))
                .query((row, _) ->
                        Map.entry(row.getObject("id", UUID.class), new Reference(row.getString("reference"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }

    @Override
    public Map<UUID, Set<PersonId>> peopleIn(Collection<UUID> matters) {
        return jdbc
                .sql("""
                        select i.contact_id as matter, i.person_id
                        from frontdoor.identification i
                        where i.contact_id = any (:matters)
                        union
                        select e.conversation_id, i.person_id
                        from frontdoor.conversation_ending e
                        join frontdoor.identification i on i.contact_id = e.contact_id
                        where e.conversation_id = any (:matters)
                        union
                        select k.id, i.person_id
                        from frontdoor.agency_check k
                        join frontdoor.identification i on i.named_person_id = k.named_person_id
                        where k.id = any (:matters)
                        """)
                .param("matters", matters.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        row.getObject("matter", UUID.class), new PersonId(row.getObject("person_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static Subject matter(ResultSet row, int index) throws SQLException {
        return new Subject(row.getString("kind"), row.getObject("id", UUID.class));
    }
}
