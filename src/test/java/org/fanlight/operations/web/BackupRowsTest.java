package org.fanlight.operations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.fanlight.backup.BackupState;
import org.fanlight.backup.LastBackup;
import org.junit.jupiter.api.Test;

class BackupRowsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LastBackup LAST = new LastBackup(NOON, 74_000_000, "/srv/backup/2026-11-23T11-59-00Z");

    @Test
    void whereNoneWasMadeItSaysWhatToDo() {
        assertThat(BackupRows.of(new BackupState.NoneYet()).toString()).contains("None yet", "./fanlight backup");
        assertThat(BackupRows.warning(new BackupState.NoneYet())).isEmpty();
    }

    @Test
    void theLastBackupAndItsLogAreShown() {
        var made = new BackupState.Made(LAST, Optional.of(NOON.plusSeconds(600)), Optional.empty());

        assertThat(BackupRows.of(made).toString())
                .contains("23 November 2026 at 12:00, 74 MB, in /srv/backup", "23 November 2026 at 12:10");
        assertThat(BackupRows.warning(made)).isEmpty();
    }

    @Test
    void aLogThatDoesNotArriveIsAWarning() {
        var heldUp = new BackupState.Made(LAST, Optional.of(NOON), Optional.of(NOON.plusSeconds(3600)));

        assertThat(BackupRows.of(heldUp).toString()).contains("it failed last on 23 November 2026 at 13:00");
        assertThat(BackupRows.warning(heldUp)).contains("must not fill up");
    }
}
