package org.fanlight.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.fanlight.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysVerbTest {

    private static final EncryptedColumn WORDS = new EncryptedColumn("room.note", "words", "id");
    private static final UUID ROW = new UUID(1, 2);

    private final TestDatabase database = TestDatabase.fresh();
    private final Keyrings node = TestEncryption.keyrings(database);
    private final Encryption encryption = new Encryption(node);
    private final Map<String, String> settings = new HashMap<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void aNoteInAnEncryptedColumn() {
        var owner = database.ownerLogin();
        settings.put("SPRING_DATASOURCE_URL", owner.url());
        settings.put("SPRING_FLYWAY_USER", owner.user());
        settings.put("SPRING_FLYWAY_PASSWORD", owner.password());
        settings.put("FANLIGHT_MASTER_KEY", "file:target/test-master.key");
        database.owner().sql("create schema room").update();
        database.owner()
                .sql("create table room.note (id uuid primary key, words bytea not null)")
                .update();
        new ReadyColumns(database.owner()).add(WORDS);
        write("Ava said");
    }

    @Test
    void aNewKeyTakesOver() {
        var before = stored();
        assertThat(keys(pauses::add, "rotate")).isEqualTo(KeysVerb.DONE);
        assertThat(said()).contains("room.note.words: 1", "The former keys are in use no more.");
        assertThat(pauses).hasSize(2).allMatch(pause -> pause.compareTo(Keyrings.LOOKED_UP_EVERY.multipliedBy(2)) > 0);
        node.lookAgain();
        assertThat(node.current().keys()).isEqualTo(1);
        assertThat(stored()).isNotEqualTo(before).startsWith(node.current().prefix());
        assertThat(encryption.text(WORDS, ROW, stored())).isEqualTo("Ava said");
    }

    @Test
    void whatANodeStillWroteWithTheFormerKeyIsEncryptedAnewToo() {
        assertThat(keys(pause -> write("Ben said"), "rotate")).isEqualTo(KeysVerb.DONE);
        node.lookAgain();
        assertThat(encryption.text(WORDS, ROW, stored())).isEqualTo("Ben said");
    }

    @Test
    void aRotationThatBrokeOffGoesOn() {
        assertThat(TestEncryption.stored(database).add(node.current().withNextKey()))
                .isTrue();
        assertThat(keys(pauses::add, "rotate")).isEqualTo(KeysVerb.DONE);
        node.lookAgain();
        assertThat(node.current().keys()).isEqualTo(1);
        assertThat(encryption.text(WORDS, ROW, stored())).isEqualTo("Ava said");
    }

    @Test
    void twoAtATimeAreOneTooMany() {
        assertThat(keys(
                        pause -> TestEncryption.stored(database)
                                .add(TestEncryption.stored(database).newest().again()),
                        "rotate"))
                .isEqualTo(KeysVerb.REFUSED);
        assertThat(said()).contains("Somebody else changes the keys at the same time.");
        node.lookAgain();
        assertThat(encryption.text(WORDS, ROW, stored())).isEqualTo("Ava said");
    }

    @Test
    void anotherMasterKeyTakesOver() {
        var other = "file:" + folder.resolve("other.key");
        assertThat(keys(pauses::add, "rewrap", "--to", other)).isEqualTo(KeysVerb.DONE);
        assertThat(said()).contains("Start every node with FANLIGHT_MASTER_KEY=" + other);

        assertThat(keys(pauses::add, "rotate")).isEqualTo(KeysVerb.REFUSED);
        assertThat(said()).contains("The master key is not the one that this database is encrypted with.");

        settings.put("FANLIGHT_MASTER_KEY", other);
        assertThat(keys(pauses::add, "rotate")).isEqualTo(KeysVerb.DONE);
    }

    @Test
    void withoutItsMasterKeyNothingIsDoneNorANewOneMade() {
        var missing = folder.resolve("missing.key");
        settings.put("FANLIGHT_MASTER_KEY", "file:" + missing);
        assertThat(keys(pauses::add, "rotate")).isEqualTo(KeysVerb.REFUSED);
        assertThat(said()).contains("cannot be read from " + missing);
        assertThat(Files.exists(missing)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "turn", "rotate now", "rewrap", "rewrap --to", "rewrap --into file:a"})
    void whatIsNotUnderstoodIsSaid(String words) {
        assertThat(keys(pauses::add, words.split(" "))).isEqualTo(KeysVerb.REFUSED);
        assertThat(said()).startsWith("It is: ./fanlight keys rotate");
    }

    private int keys(Consumer<Duration> pause, String... words) {
        return new KeysVerb(settings, new PrintStream(said, true, StandardCharsets.UTF_8), pause).run(List.of(words));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private void write(String words) {
        database.owner()
                .sql("""
                        insert into room.note (id, words) values (:id, :words)
                        on conflict (id) do update set words = excluded.words
                        """)
                .param("id", ROW)
                .param("words", encryption.text(WORDS, ROW, words))
                .update();
    }

    private byte[] stored() {
        return database.owner()
                .sql("select words from room.note")
                .query(byte[].class)
                .single();
    }
}
