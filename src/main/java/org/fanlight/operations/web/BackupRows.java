package org.fanlight.operations.web;

import java.util.List;
import org.fanlight.backup.BackupState;
import org.fanlight.backup.Sizes;
import org.fanlight.ui.govuk.SummaryList.Row;
import org.fanlight.worktime.London;

/// How it stands with the backups, in words.
final class BackupRows {

    private static final String LAST = "Last backup";

    private BackupRows() {}

    static List<Row> of(BackupState state) {
        return switch (state) {
            case BackupState.OfOnesOwn() ->
                List.of(Row.of(LAST, "Made by your database’s own tools, and not seen from here. Try the way back."));
            case BackupState.NoneYet() ->
                List.of(Row.of(
                        LAST, "None yet. Run ./fanlight backup and a folder on another disk, now and every day."));
            case BackupState.Made made ->
                List.of(
                        Row.of(
                                LAST,
                                "%s, %s, in %s"
                                        .formatted(
                                                London.momentWords(made.last().finished()),
                                                Sizes.words(made.last().bytes()),
                                                made.last().folder())),
                        Row.of("Log last brought there", log(made)));
        };
    }

    /// What to do at once, if something is.
    static String warning(BackupState state) {
        return state instanceof BackupState.Made made && made.heldUpSince().isPresent()
                ? "The database’s log does not arrive where the backups lie. It waits on the disk of the database, which must not fill up: see that the backup folder can be reached and written to."
                : "";
    }

    private static String log(BackupState.Made made) {
        String brought = made.logBrought().map(London::momentWords).orElse("Not yet");
        return made.heldUpSince()
                .map(failed -> brought + "; it failed last on " + London.momentWords(failed))
                .orElse(brought);
    }
}
