package org.fanlight.governance.retention.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.encryption.Encryption;
import org.fanlight.governance.retention.KeptAs;
import org.fanlight.governance.retention.KeptAsWords;
import org.fanlight.governance.retention.RecordSort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKeptAsWords implements KeptAsWords {

    private final JdbcClient jdbc;
    private final Encryption encryption;

    JdbcKeptAsWords(JdbcClient jdbc, Encryption encryption) {
        this.jdbc = jdbc;
        this.encryption = encryption;
    }

    @Override
    public List<KeptAs> of(UUID person) {
        return jdbc.sql("""
                        select person_id, number, sort, holds, source, said_at, said_by_name
                        from governance.kept_as
                        where person_id = :person
                        order by number desc
                        """)
                .param("person", person)
                .query((row, _) -> new KeptAs(
                        row.getInt("number"),
                        RecordSort.valueOf(row.getString("sort")),
                        row.getBoolean("holds"),
                        encryption.text(RetentionColumns.KEPT_AS_SOURCE, row),
                        RetentionRows.at(row, "said_at"),
                        row.getString("said_by_name")))
                .list();
    }

    @Override
    public boolean add(UUID person, KeptAs word, Viewer by, Instant at) {
        return jdbc.sql("""
                        insert into governance.kept_as (
                          person_id, number, sort, holds, source, said_at, said_by, said_by_name)
                        values (:person, :number, :sort, :holds, :source, :at, :by, :byName)
                        on conflict (person_id, number) do nothing
                        """)
                        .param("person", person)
                        .param("number", word.number())
                        .param("sort", word.sort().name())
                        .param("holds", word.holds())
                        .param("source", encryption.text(RetentionColumns.KEPT_AS_SOURCE, person, word.source()))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update()
                == 1;
    }
}
