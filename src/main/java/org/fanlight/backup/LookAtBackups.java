package org.fanlight.backup;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.fanlight.database.Moments;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Says how it stands with the backups, from what the house and the server know: the backup folder is not touched.
@Component
public class LookAtBackups {

    private final String home;
    private final JdbcClient jdbc;

    /// @param home what the embedded server lives in; empty for a database of one's own
    LookAtBackups(@Value("${fanlight.embedded-home:}") String home, JdbcClient jdbc) {
        this.home = home;
        this.jdbc = jdbc;
    }

    public BackupState now() {
        return home.isEmpty()
                ? new BackupState.OfOnesOwn()
                : LastBackup.of(Path.of(home)).map(this::made).orElseGet(BackupState.NoneYet::new);
    }

    private BackupState made(LastBackup last) {
        return jdbc.sql("""
                select last_archived_time, last_failed_time
                from pg_stat_archiver
                """).query((row, _) -> made(last, row)).single();
    }

    private static BackupState made(LastBackup last, ResultSet row) throws SQLException {
        return BackupState.Made.of(
                last, Moments.maybe(row, "last_archived_time"), Moments.maybe(row, "last_failed_time"));
    }
}
