package org.fanlight.encryption;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.fanlight.CommittedDocument;
import org.fanlight.database.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What stands readable in the database is on a page that somebody has looked at.
@Tag("docs")
class ReadableColumnsTest {

    private static final Path PAGE = Path.of("docs/readable-columns.md");

    /// Whatever could hold a word. Encrypted columns are bytes, and listed by their modules.
    private static final String COLUMNS = """
            select table_schema || '.' || table_name as kept_in, string_agg('`' || column_name || '`', ', ' order by ordinal_position) as columns
            from information_schema.columns
            join pg_tables on schemaname = table_schema and tablename = table_name
            where table_schema !~ '^(pg_|information_schema|extensions)'
            and table_name <> 'flyway_schema_history'
            and data_type in ('text', 'ARRAY', 'jsonb', 'tsvector', 'USER-DEFINED')
            group by 1
            order by 1
            """;

    @Test
    void thePageNamesThemAll() throws IOException {
        var rows = TestDatabase.fresh()
                .owner()
                .sql(COLUMNS)
                .query((row, _) -> "| `%s` | %s |%n".formatted(row.getString("kept_in"), row.getString("columns")))
                .list();
        CommittedDocument.holds(PAGE, """
                # What can be read in the database without keys

                Written by `./fanlight docs`. Every column that holds text, or several, and is not encrypted
                ([decision 26](decisions/0026-fields-are-encrypted-before-they-reach-the-database.md)). Codes, the names of people
                at work in what they did, places and organisations, and how the house is set up stay readable. Whoever adds a
                column sees it here, and says why or encrypts it.

                | Table | Columns |
                |---|---|
                """ + rows.stream().collect(Collectors.joining()));
    }
}
