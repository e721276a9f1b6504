package org.fanlight.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How every table of every room is made.
class SchemaConventionsTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    /// What migrations made: Flyway's own history and PostgreSQL's own tables are none of ours.
    private static final String OURS = """
            with ours as (
              select c.oid, c.relname, c.relowner, c.relnamespace::regnamespace || '.' || c.relname as name
              from pg_class c
              where c.relkind in ('r', 'p')
              and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema|extensions)'
              and c.relname <> 'flyway_schema_history'
            )
            """;

    @Test
    void thereAreTables() {
        assertThat(found("select name from ours")).contains("database.submission");
    }

    @Test
    void aMomentIsStoredWithItsTimeZone() {
        assertThat(columnsOfType("timestamp", "timetz")).isEmpty();
    }

    @Test
    void wordsAreText() {
        assertThat(columnsOfType("varchar", "bpchar", "char")).isEmpty();
    }

    @Test
    void everyTableSaysWhatItIsFor() {
        assertThat(found("select name from ours where obj_description(oid, 'pg_class') is null"))
                .isEmpty();
    }

    @Test
    void everyTableHasAPrimaryKey() {
        assertThat(found("""
                select name from ours
                where not exists (select from pg_constraint where conrelid = ours.oid and contype = 'p')
                """)).isEmpty();
    }

    @Test
    void theApplicationOwnsNothing() {
        assertThat(found("select name from ours where relowner = 'fanlight_app'::regrole"))
                .isEmpty();
        assertThat(found("select nspname from pg_namespace where nspowner = 'fanlight_app'::regrole"))
                .isEmpty();
    }

    @Test
    void theApplicationsRoleHasNoPowersOfItsOwn() {
        assertThat(found("""
                select rolname from pg_roles
                where rolname in ('fanlight_app', 'fanlight_owner')
                and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                """)).isEmpty();
    }

    @Test
    void anAppendOnlyTableLetsTheApplicationChangeNothing() {
        assertThat(found("""
                select name from ours
                where exists (
                  select from pg_trigger
                  where tgrelid = ours.oid
                  and tgfoid = 'database.refuse_change'::regproc
                )
                and has_table_privilege('fanlight_app', oid, 'update, delete, truncate')
                """)).isEmpty();
    }

    private static List<String> columnsOfType(String... types) {
        return DATABASE.owner()
                .sql(OURS + """
                        select name || '.' || a.attname
                        from ours
                        join pg_attribute a on a.attrelid = ours.oid
                        join pg_type t on t.oid = a.atttypid
                        where a.attnum > 0
                        and t.typname = any (:types)
                        """)
                .param("types", types)
                .query(String.class)
                .list();
    }

    private static List<String> found(String query) {
        return DATABASE.owner().sql(OURS + query).query(String.class).list();
    }
}
