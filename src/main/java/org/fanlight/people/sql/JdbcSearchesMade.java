package org.fanlight.people.sql;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonQuery;
import org.fanlight.people.Recording;
import org.fanlight.people.SearchedFirst;
import org.fanlight.people.SearchesMade;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The searches before people were added, in PostgreSQL.
@Repository
class JdbcSearchesMade implements SearchesMade {

    private final JdbcClient jdbc;
    private final Encryption encryption;

    JdbcSearchesMade(JdbcClient jdbc, Encryption encryption) {
        this.encryption = encryption;
        this.jdbc = jdbc;
    }

    @Override
    public void add(PersonId added, Recording<SearchedFirst> search) {
        jdbc.sql("""
                        insert into people.search_made (person_id, words, offered, at, by)
                        values (:person, :words, :offered, :at, :by)
                        """)
                .param("person", added.value())
                .param(
                        "words",
                        encryption.text(
                                PeopleColumns.SEARCHED,
                                added.value(),
                                words(search.what().query())))
                .param(
                        "offered",
                        search.what().offered().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("at", search.at().atOffset(ZoneOffset.UTC))
                .param("by", search.by().id(), Types.OTHER)
                .update();
    }

    private static String words(PersonQuery query) {
        return Stream.of(query.words(), query.names(), query.birth().words(), query.address(), query.phones())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
