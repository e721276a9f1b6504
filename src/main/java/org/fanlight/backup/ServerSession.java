package org.fanlight.backup;

import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// What a backup asks of the running server, all on one connection: if it breaks, the server knows of no backup.
record ServerSession(JdbcClient sql) {

    private static final int OWN_TABLESPACES = 2;

    /// @param label what the data folder of the copy needs so that the server takes up the log at the right place
    record Stopped(Lsn lsn, String label) {}

    static ServerSession on(Connection connection) {
        return new ServerSession(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    }

    String systemIdentifier() {
        return text("select system_identifier::text from pg_control_system()");
    }

    String version() {
        return text("select split_part(current_setting('server_version'), ' ', 1)");
    }

    Instant now() {
        return sql.sql("select clock_timestamp()")
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    void refuseWhatCannotBeCopied() {
        if (!text("select current_setting('archive_mode')").equals("on")) {
            throw new Refused(
                    "The database server was started by a Fanlight that made no backups. Stop Fanlight and start it once.");
        }
        if (Integer.parseInt(text("select count(*)::text from pg_tablespace")) > OWN_TABLESPACES) {
            throw new Refused(
                    "The database has tablespaces outside its folder, which ./fanlight backup does not copy.");
        }
    }

    /// Ends the segment that is being written, so that it is brought to the backup folder now.
    Segment endSegment() {
        text("select pg_create_restore_point('fanlight')::text");
        var end = Lsn.of(text("select pg_switch_wal()::text"));
        return new Segment(timeline(), end.segmentBefore());
    }

    Lsn startBackup() {
        return Lsn.of(text("select pg_backup_start('fanlight', fast => true)::text"));
    }

    Stopped stopBackup() {
        return sql.sql("""
                select lsn::text, labelfile
                from pg_backup_stop(wait_for_archive => false)
                """)
                .query((row, _) -> new Stopped(Lsn.of(row.getString(1)), row.getString(2)))
                .single();
    }

    int timeline() {
        return Integer.parseInt(text("select timeline_id::text from pg_control_checkpoint()"));
    }

    private String text(String query) {
        return sql.sql(query).query(String.class).single();
    }
}
