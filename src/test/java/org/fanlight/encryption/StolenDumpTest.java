package org.fanlight.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two months of Larkshire in the hands of somebody without the keys: no name, no address and no word can be read.
@FanlightTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "fanlight.demo.months=2")
class StolenDumpTest {

    private static final JsonMapper JSON = new JsonMapper();
    /// What somebody chose in a draft, rather than said.
    private static final Pattern CODE = Pattern.compile("[A-Z_]+");

    private static final int MANY = 5_000;

    /// What everybody may know: places, organisations, and people at work.
    private static final String KNOWN_TO_ALL = """
            select name from agencies.setting
            union select name from agencies.agency
            union select name from agencies.team
            union select name from agencies.district
            union select phone from agencies.setting
            union select email from agencies.setting
            union select name from access.account
            union select email from access.account
            """;

    @Autowired
    TestDatabase database;

    @Autowired
    Encryption encryption;

    @Autowired
    List<EncryptedColumns> columns;

    @Test
    void nothingThatWasEncryptedCanBeReadAnywhere() {
        var secrets = secrets();
        assertThat(secrets).hasSizeGreaterThan(MANY);
        assertThat(StolenDump.of(database).reveals(secrets)).isEmpty();
    }

    @Test
    void whatIsNotEncryptedWouldBeSeen() {
        var settings = database.owner()
                .sql("select name from agencies.setting where length(name) > 7")
                .query(String.class)
                .list();
        assertThat(StolenDump.of(database).reveals(settings))
                .hasSizeGreaterThanOrEqualTo(Set.copyOf(settings).size());
    }

    @Test
    void everyEncryptedColumnHoldsBytesAndIsReadyForAnotherKey() {
        var named = columns.stream()
                .flatMap(some -> some.all().stream())
                .map(EncryptedColumn::words)
                .toList();
        assertThat(named).doesNotHaveDuplicates();
        assertThat(database.owner().sql("""
                                select table_schema || '.' || table_name || '.' || column_name
                                from information_schema.columns
                                where data_type = 'bytea'
                                """).query(String.class).list()).containsAll(named);
        assertThat(new ReadyColumns(database.owner()).all())
                .extracting(EncryptedColumn::words)
                .containsExactlyInAnyOrderElementsOf(named);
    }

    private Set<String> secrets() {
        var known = String.join(
                "\n", database.owner().sql(KNOWN_TO_ALL).query(String.class).list());
        return columns.stream()
                .flatMap(some -> some.all().stream())
                .flatMap(column -> decrypted(column).stream())
                .flatMap(StolenDumpTest::said)
                .filter(text -> !known.contains(text) && !CODE.matcher(text).matches())
                .collect(Collectors.toSet());
    }

    private List<String> decrypted(EncryptedColumn column) {
        return database.owner()
                .sql("select %s as bound_to, %s as stored from %s where octet_length(%2$s) > 0"
                        .formatted(column.row(), column.name(), column.table()))
                .query((row, _) -> encryption.text(column, row.getString("bound_to"), row.getBytes("stored")))
                .list();
    }

    /// Several texts are kept as JSON, as the fields of a draft are.
    private static Stream<String> said(String text) {
        return text.startsWith("[\"") || text.startsWith("{\"") ? leaves(JSON.readTree(text)) : Stream.of(text);
    }

    private static Stream<String> leaves(JsonNode node) {
        return node.isString() ? Stream.of(node.asString()) : node.valueStream().flatMap(StolenDumpTest::leaves);
    }
}
