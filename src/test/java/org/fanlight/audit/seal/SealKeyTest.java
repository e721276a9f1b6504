package org.fanlight.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.fanlight.startup.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeyTest {

    @TempDir
    private Path folder;

    @Test
    void aKeyIsMadeOnceAndOnlyItsOwnerReadsIt() throws IOException {
        var signed = sign(SealKey.in(file()));

        assertThat(SealKey.in(file()).known().vouchFor(signed)).isTrue();
        assertThat(Files.getPosixFilePermissions(file())).hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    @Test
    void theSealsOfAFormerKeyStayGood() throws Exception {
        var former = sign(SealKey.in(file()));
        Files.delete(file());

        var next = SealKey.in(file());

        assertThat(next.known().vouchFor(former)).isTrue();
        assertThat(sign(next).key()).isNotEqualTo(former.key());
        assertThat(Files.readAllLines(SealKey.publicFile(file()))).hasSize(2);
    }

    @Test
    void aStrangersSealIsNotGood() {
        var stranger = sign(SealKey.in(folder.resolve("stranger")));
        var ours = SealKey.in(file());

        assertThat(ours.known().vouchFor(stranger)).isFalse();
        assertThat(ours.known()
                        .vouchFor(new Seal.SignedSeal(
                                stranger.seal(), stranger.hash(), sign(ours).key(), stranger.signature())))
                .isFalse();
    }

    @Test
    void whatIsNoKeyStopsTheStart() throws IOException {
        Files.writeString(file(), "not a key\n");

        assertThatThrownBy(() -> SealKey.in(file()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("seal.key");
    }

    private Path file() {
        return folder.resolve("seal.key");
    }

    private static Seal.SignedSeal sign(SealKey key) {
        return key.sign(Seal.after(null, new SealedActs(), 1, Instant.EPOCH));
    }
}
