package org.fanlight.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.fanlight.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookAtBackupsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LastBackup LAST = new LastBackup(NOON, 74_000_000, "/srv/backup/2026-11-23T11-59-00Z");

    @TempDir
    Path home;

    @Test
    void aDatabaseOfOnesOwnIsNotLookedAt() {
        assertThat(at("").now()).isEqualTo(new BackupState.OfOnesOwn());
    }

    @Test
    void theLastBackupIsTheOneThatWasNoted() throws IOException {
        assertThat(at(home.toString()).now()).isEqualTo(new BackupState.NoneYet());

        LAST.noteIn(home);

        assertThat(at(home.toString()).now())
                .isInstanceOfSatisfying(
                        BackupState.Made.class, made -> assertThat(made.last()).isEqualTo(LAST));

        LastBackup.forgetIn(home);

        assertThat(at(home.toString()).now()).isEqualTo(new BackupState.NoneYet());
    }

    @Test
    void theLogIsHeldUpWhenItFailedAfterItLastArrived() {
        var earlier = Optional.of(NOON.minusSeconds(60));
        var later = Optional.of(NOON);

        assertThat(BackupState.Made.of(LAST, earlier, later).heldUpSince()).isEqualTo(later);
        assertThat(BackupState.Made.of(LAST, Optional.empty(), later).heldUpSince())
                .isEqualTo(later);
        assertThat(BackupState.Made.of(LAST, later, earlier).heldUpSince()).isEmpty();
        assertThat(BackupState.Made.of(LAST, later, Optional.empty()).heldUpSince())
                .isEmpty();
    }

    private static LookAtBackups at(String home) {
        return new LookAtBackups(home, TestDatabase.fresh().jdbc());
    }
}
