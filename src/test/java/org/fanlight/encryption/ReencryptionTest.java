package org.fanlight.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fanlight.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReencryptionTest {

    private static final int NOTES = 1_203;
    private static final int WRITTEN_MEANWHILE = 200;
    private static final EncryptedColumn WORDS = new EncryptedColumn("room.note", "words", "id");

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient owner = database.owner();
    private final Keyrings keyrings = TestEncryption.keyrings(database);
    private final Encryption encryption = new Encryption(keyrings);

    @BeforeEach
    void aRoomWithNotesThatNobodyMayChange() {
        owner.sql("create schema room").update();
        owner.sql("create table room.note (id uuid primary key, words bytea not null)")
                .update();
        owner.sql("grant usage on schema room to fanlight_app").update();
        owner.sql("grant select, insert, update on room.note to fanlight_app").update();
        owner.sql("""
                create trigger note_is_final before update or delete on room.note
                for each row execute function database.refuse_change()
                """).update();
    }

    @Test
    void whatAMigrationLeftPlainIsEncrypted() throws SQLException {
        insert("select gen_random_uuid(), '\\x00'::bytea || convert_to('Ava ' || n, 'UTF8')");
        owner.sql("insert into room.note values (gen_random_uuid(), '')").update();

        assertThat(reencrypt(keyrings.current(), true)).isEqualTo(NOTES);

        assertThat(words()).hasSize(NOTES + 1).contains("Ava 1", "Ava " + NOTES, "");
        assertThat(raw()).noneMatch(raw -> raw.contains("Ava"));
        assertThat(reencrypt(keyrings.current(), true)).isZero();
    }

    @Test
    void aNewKeyTakesOverWhileOthersWrite() throws SQLException {
        for (int note = 0; note < NOTES; note++) {
            add("Ava " + note);
        }
        var next = keyrings.current().withNextKey().withNewestFirst();
        assertThat(TestEncryption.stored(database).add(next)).isTrue();
        var writer = Thread.ofVirtual()
                .start(() -> IntStream.range(0, WRITTEN_MEANWHILE)
                        .peek(note -> {
                            if (note == WRITTEN_MEANWHILE / 2) {
                                keyrings.lookAgain();
                            }
                        })
                        .forEach(note -> add("Ben " + note)));
        assertThat(reencrypt(next, false)).isGreaterThanOrEqualTo(NOTES);
        join(writer);
        reencrypt(next, false);

        assertThat(raw()).hasSize(NOTES + WRITTEN_MEANWHILE);
        assertThat(owner.sql("select count(*) from room.note where substring(words from 1 for 5) <> :prefix")
                        .param("prefix", next.prefix())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(words()).contains("Ava 0", "Ben 0", "Ben " + (WRITTEN_MEANWHILE - 1));
    }

    @Test
    void plainTextIsTakenOnlyFromAMigration() {
        insert("select gen_random_uuid(), '\\x00'::bytea || convert_to('Ava ' || n, 'UTF8')");
        assertThatThrownBy(() -> reencrypt(keyrings.current(), false)).isInstanceOf(Undecryptable.class);
    }

    @Test
    void theApplicationItselfMayStillNotChangeWhatIsFinal() {
        add("Ava");
        assertThatThrownBy(() -> database.transactions().executeWithoutResult(_ -> {
                    database.jdbc()
                            .sql("select set_config('database.owner_changes', 'encryption', true)")
                            .query(String.class)
                            .single();
                    database.jdbc().sql("update room.note set words = words").update();
                }))
                .hasMessageContaining("room.note is append-only");
    }

    @Test
    void anEditionThatAnotherMadeFirstIsNotOverwritten() {
        var next = keyrings.current().withNextKey();
        assertThat(TestEncryption.stored(database).add(next)).isTrue();
        assertThat(TestEncryption.stored(database).add(next)).isFalse();
    }

    private long reencrypt(Keyring keyring, boolean takesPlain) throws SQLException {
        return new Reencryption(database.ownerDataSource(), keyring, takesPlain, (_, _) -> {}).run(List.of(WORDS));
    }

    private void add(String words) {
        var id = UUID.randomUUID();
        database.jdbc()
                .sql("insert into room.note (id, words) values (:id, :words)")
                .param("id", id)
                .param("words", encryption.text(WORDS, id, words))
                .update();
    }

    private void insert(String rows) {
        owner.sql("insert into room.note (id, words) %s from generate_series(1, %d) n".formatted(rows, NOTES))
                .update();
    }

    private List<String> words() {
        return owner.sql("select id, words from room.note")
                .query((row, _) -> encryption.text(WORDS, row))
                .list();
    }

    private List<String> raw() {
        return owner.sql("select words from room.note")
                .query((row, _) -> new String(row.getBytes("words"), StandardCharsets.ISO_8859_1))
                .list();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
