package org.fanlight.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class OutOfReachTest {

    @Test
    void aDatabaseThatCannotBeReachedIsToldHoweverDeepItLies() {
        var away = new DataAccessResourceFailureException("The connection attempt failed");

        assertThat(List.of(
                        away,
                        new IllegalStateException(new IllegalStateException(away)),
                        new CannotCreateTransactionException("No connection"),
                        new QueryTimeoutException("Too slow"),
                        uncategorized(new SQLException("Connection is closed")),
                        uncategorized(new SQLException("An I/O error occurred", "08006")),
                        uncategorized(new SQLException("The server is shutting down", "57P01"))))
                .allMatch(OutOfReach::isBehind);
    }

    @Test
    void whatFailedBeforeTheWayBackFailedCounts() {
        var wayBack = new TransactionSystemException("No way back", new SQLException("Odd"));
        wayBack.initApplicationException(new DataAccessResourceFailureException("The line is dead"));

        assertThat(OutOfReach.isBehind(wayBack)).isTrue();
    }

    @Test
    void aMistakeOfOursIsNotTakenForIt() {
        var circle = new IllegalStateException("round");
        circle.initCause(new IllegalStateException("and round", circle));

        assertThat(List.of(
                        circle,
                        new DuplicateKeyException("There already"),
                        new TransactionSystemException("No way back", new SQLException("Odd")),
                        uncategorized(new SQLException("permission denied", "42501"))))
                .noneMatch(OutOfReach::isBehind);
        assertThat(Map.of("read-only", uncategorized(new SQLException("cannot execute in a read-only", "25006"))))
                .allSatisfy(
                        (_, failure) -> assertThat(OutOfReach.isBehind(failure)).isFalse());
    }

    private static RuntimeException uncategorized(SQLException refusal) {
        return new UncategorizedSQLException("asking", null, refusal);
    }
}
