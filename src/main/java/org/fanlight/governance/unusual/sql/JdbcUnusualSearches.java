package org.fanlight.governance.unusual.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.audit.Actor;
import org.fanlight.governance.unusual.UnusualSearch;
import org.fanlight.governance.unusual.UnusualSearches;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUnusualSearches implements UnusualSearches {

    private static final String SEARCH = """
            select id, from_day, to_day, asked_by_name, days_done, found
            from governance.unusual_search
            """;

    private final JdbcClient jdbc;

    JdbcUnusualSearches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID id, LocalDate from, LocalDate to, Actor by, Instant at) {
        jdbc.sql("""
                insert into governance.unusual_search (id, from_day, to_day, asked_at, asked_by, asked_by_name)
                values (:id, :from, :to, :at, :by, :byName)
                """)
                .param("id", id)
                .param("from", from)
                .param("to", to)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .update();
    }

    @Override
    public Optional<UnusualSearch> hold() {
        return jdbc.sql(SEARCH + """
                        where ended_at is null
                        order by asked_at, id
                        limit 1
                        for update
                        """).query(JdbcUnusualSearches::search).optional();
    }

    @Override
    public void dayDone(UnusualSearch search, int found, Instant at) {
        jdbc.sql("""
                update governance.unusual_search
                set
                  days_done = days_done + 1,
                  found = found + :found,
                  ended_at = case when from_day + days_done + 1 > to_day then cast(:at as timestamptz) end
                where id = :id
                """)
                .param("found", found)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", search.id())
                .update();
    }

    @Override
    public Optional<LocalDate> lastByTheHouse() {
        return jdbc.sql("""
                        select to_day
                        from governance.unusual_search
                        where asked_by is null
                        order by to_day desc
                        limit 1
                        """).query(LocalDate.class).optional();
    }

    @Override
    public List<UnusualSearch> newest(int atMost) {
        return jdbc.sql(SEARCH + """
                        order by asked_at desc, id desc
                        limit :atMost
                        """)
                .param("atMost", atMost)
                .query(JdbcUnusualSearches::search)
                .list();
    }

    private static UnusualSearch search(ResultSet row, int index) throws SQLException {
        return new UnusualSearch(
                row.getObject("id", UUID.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("asked_by_name"),
                row.getInt("days_done"),
                row.getInt("found"));
    }
}
