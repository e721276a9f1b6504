package org.fanlight.operations.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.fanlight.database.Moments;
import org.fanlight.operations.Job;
import org.fanlight.operations.Readings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReadings implements Readings {

    private final JdbcClient jdbc;

    JdbcReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String serverVersion() {
        return jdbc.sql("select split_part(current_setting('server_version'), ' ', 1)")
                .query(String.class)
                .single();
    }

    @Override
    public int signedIn(Instant now) {
        return jdbc.sql("""
                select count(*)
                from database.session
                where principal_name is not null
                and expiry_time > :now
                """)
                .param("now", now.toEpochMilli())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Job> jobs() {
        return jdbc.sql("""
                select task_name, execution_time, picked, last_success, coalesce(consecutive_failures, 0) as failures
                from database.scheduled_tasks
                order by task_name, task_instance
                limit 100
                """).query(JdbcReadings::job).list();
    }

    private static Job job(ResultSet row, int index) throws SQLException {
        return new Job(
                row.getString("task_name"),
                Moments.at(row, "execution_time"),
                row.getBoolean("picked"),
                Moments.maybe(row, "last_success"),
                row.getInt("failures"));
    }
}
