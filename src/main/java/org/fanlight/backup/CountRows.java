package org.fanlight.backup;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.fanlight.database.Login;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Reads every table of a restored server to its end: what cannot be read does not count as restored.
///
/// The server compares each page with its checksum as it is read. Once the audit trail is a chain, its verification is
/// to be called from here, for each database that has one.
final class CountRows {

    private final Login superuser;

    CountRows(Login superuser) {
        this.superuser = superuser;
    }

    /// Every table, by database and schema.
    List<Counted> all() {
        var counted = new ArrayList<Counted>();
        for (String database : databases()) {
            var sql = in(database);
            var tables = new TreeMap<String, Long>();
            for (String table : tables(sql)) {
                tables.put(
                        table,
                        sql.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single());
            }
            counted.add(new Counted(database, tables, newestAct(sql, tables)));
        }
        return counted;
    }

    private List<String> databases() {
        return in("postgres").sql("""
                select datname
                from pg_database
                where datallowconn
                and not datistemplate
                and datname <> 'postgres'
                order by datname
                """).query(String.class).list();
    }

    private static List<String> tables(JdbcClient sql) {
        return sql.sql("""
                select format('%I.%I', schemaname, tablename)
                from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                order by 1
                """).query(String.class).list();
    }

    private static Optional<Instant> newestAct(JdbcClient sql, TreeMap<String, Long> tables) {
        return tables.containsKey(Counted.ACTS)
                ? sql.sql("select max(at) from audit.act where at is not null having count(*) > 0")
                        .query(Timestamp.class)
                        .optional()
                        .map(Timestamp::toInstant)
                : Optional.empty();
    }

    private JdbcClient in(String database) {
        String url = superuser.url().replace("/postgres?", "/" + database + "?");
        return JdbcClient.create(new DriverManagerDataSource(url, superuser.user(), superuser.password()));
    }
}
