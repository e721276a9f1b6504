package org.fanlight.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptionTest {

    private static final EncryptedColumn WORDS = new EncryptedColumn("room.note", "words", "id");
    private static final EncryptedColumn NAME = new EncryptedColumn("room.note", "name", "id");
    private static final UUID ROW = new UUID(1, 2);

    private final AtomicReference<Keyring> stored = new AtomicReference<>(Keyring.generated());
    private final Keyrings keyrings = new Keyrings(stored::get);
    private final Encryption encryption = new Encryption(keyrings);

    @ParameterizedTest
    @ValueSource(strings = {"", "Ava", "Žąslių g. 3", "她说：我很害怕", "a\u0001b"})
    void whatWasEncryptedIsReadAgain(String text) {
        assertThat(encryption.text(WORDS, ROW, encryption.text(WORDS, ROW, text)))
                .isEqualTo(text);
    }

    @Test
    void severalTextsStayApart() {
        var texts = List.of("1 High Street", "", "\"Flat\", 2\\b");
        assertThat(encryption.texts(WORDS, ROW, encryption.texts(WORDS, ROW, texts)))
                .isEqualTo(texts);
        assertThat(encryption.texts(WORDS, ROW, encryption.texts(WORDS, ROW, List.of())))
                .isEmpty();
    }

    @Test
    void oneTextIsNeverEncryptedAlikeTwiceNorReadable() {
        var one = encryption.text(WORDS, ROW, "Ava said");
        assertThat(one).isNotEqualTo(encryption.text(WORDS, ROW, "Ava said"));
        assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("Ava");
    }

    @Test
    void movedToAnotherRowOrColumnItCannotBeRead() {
        var value = encryption.text(WORDS, ROW, "Ava said");
        assertThatThrownBy(() -> encryption.text(WORDS, new UUID(1, 3), value))
                .isInstanceOf(Undecryptable.class)
                .hasMessage("A value in room.note.words cannot be decrypted");
        assertThatThrownBy(() -> encryption.text(NAME, ROW, value)).isInstanceOf(Undecryptable.class);
    }

    @Test
    void changedByOneBitItCannotBeRead() {
        var value = encryption.text(WORDS, ROW, "Ava said");
        for (int at = 0; at < value.length; at++) {
            var changed = value.clone();
            changed[at] ^= 4;
            assertThatThrownBy(() -> encryption.text(WORDS, ROW, changed)).isInstanceOf(Undecryptable.class);
        }
    }

    @Test
    void plainTextIsNotTakenForIt() {
        var plain = "\0Ava said".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> encryption.text(WORDS, ROW, plain)).isInstanceOf(Undecryptable.class);
    }

    @Test
    void aCopyOfARowIsReadAsTheRowItself() {
        var copied = WORDS.copiedTo("room.note_version", "note_id");
        assertThat(encryption.text(copied, ROW, encryption.text(WORDS, ROW, "Ava said")))
                .isEqualTo("Ava said");
    }

    @Test
    void aNewKeyReadsBeforeItWritesAndTheFormerOneReadsAfterwards() {
        var before = encryption.text(WORDS, ROW, "before");
        stored.set(stored.get().withNextKey());
        var other = new Encryption(new Keyrings(stored::get));
        stored.set(stored.get().withNewestFirst());
        keyrings.lookAgain();
        var after = encryption.text(WORDS, ROW, "after");
        assertThat(after).startsWith(stored.get().prefix());
        assertThat(Arrays.copyOf(before, 5)).isNotEqualTo(stored.get().prefix());
        assertThat(other.text(WORDS, ROW, after)).isEqualTo("after");
        assertThat(encryption.text(WORDS, ROW, before)).isEqualTo("before");
    }

    @Test
    void aNodeThatMissedANewKeyLooksItUpWhenItMeetsIt() {
        var late = new Encryption(new Keyrings(stored::get));
        stored.set(stored.get().withNextKey().withNewestFirst());
        keyrings.lookAgain();
        assertThat(late.text(WORDS, ROW, encryption.text(WORDS, ROW, "after"))).isEqualTo("after");
    }

    @Test
    void withoutTheFormerKeysNothingOldIsRead() {
        var before = encryption.text(WORDS, ROW, "before");
        stored.set(stored.get().withNextKey().withNewestFirst().withoutFormerKeys());
        keyrings.lookAgain();
        assertThat(encryption.text(WORDS, ROW, encryption.text(WORDS, ROW, "after")))
                .isEqualTo("after");
        assertThatThrownBy(() -> encryption.text(WORDS, ROW, before)).isInstanceOf(Undecryptable.class);
    }

    @Test
    void equalTextsOfOneUseAreFoundByOneKeyedHash() {
        assertThat(encryption.keyed("phone", "01632960001"))
                .matches("[A-Za-z0-9_-]{16}")
                .isEqualTo(encryption.keyed("phone", "01632960001"))
                .isNotEqualTo(encryption.keyed("phone", "01632960002"))
                .isNotEqualTo(encryption.keyed("name", "01632960001"));
    }
}
