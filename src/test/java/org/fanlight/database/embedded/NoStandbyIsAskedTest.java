package org.fanlight.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.Login;
import org.fanlight.database.OutOfReach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/// While one of three databases takes over, Patroni calls it the leader before it has worked through its log: until
/// then it
/// lacks what was acknowledged a moment ago.
@FanlightTest
class NoStandbyIsAskedTest {

    @Autowired
    private HikariDataSource connections;

    @TempDir
    private Path home;

    @Test
    void aDatabaseThatStillFollowsAnotherIsNotAsked() throws IOException, SQLException {
        Login application;
        var programs = EmbeddedPostgres.programsIn(home);
        try (var leader = EmbeddedPostgres.start(home, programs, Durability.THROWAWAY)) {
            leader.owner("fanlight");
            application = leader.application("fanlight");
            assertThat(isAsked(application)).isTrue();
        }
        var follower = new Cluster(home.resolve("server"), Binaries.unpackedInto(programs), Unprivileged.choose());
        Files.createFile(follower.folder().resolve("standby.signal"));
        follower.start();
        try {
            assertThat(follows(application)).isTrue();
            assertThatThrownBy(() -> isAsked(application))
                    .satisfies(
                            refused -> assertThat(OutOfReach.isBehind(refused)).isTrue());
        } finally {
            follower.stop();
        }
    }

    /// As the application does, with all its settings.
    private boolean isAsked(Login login) {
        var settings = new HikariConfig();
        connections.copyStateTo(settings);
        settings.setPoolName("of one test");
        settings.setMetricsTrackerFactory(null);
        settings.setJdbcUrl(login.url());
        settings.setUsername(login.user());
        settings.setPassword(login.password());
        settings.setConnectionInitSql(null);
        settings.setConnectionTimeout(2_000);
        settings.setInitializationFailTimeout(-1);
        try (var pool = new HikariDataSource(settings);
                var connection = pool.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException refused) {
            throw new CannotGetJdbcConnectionException("Not asked", refused);
        }
    }

    private static boolean follows(Login login) throws SQLException {
        try (Connection connection = login.connect();
                var sql = connection.createStatement();
                var answer = sql.executeQuery("select pg_is_in_recovery()")) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
