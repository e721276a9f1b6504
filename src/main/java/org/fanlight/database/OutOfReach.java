package org.fanlight.database;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// Tells a database that cannot be reached just now from a mistake of ours.
public final class OutOfReach {

    private static final int DEEPEST = 20;

    /// PostgreSQL's classes for a broken connection and for a server that is shutting down or starting.
    private static final String BROKEN = "08";
    private static final String GOING_OR_COMING = "57P";

    private OutOfReach() {}

    /// Whether it is the reason, or the reason behind the reason.
    public static boolean isBehind(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, OutOfReach::behind)
                .limit(DEEPEST)
                .anyMatch(OutOfReach::is);
    }

    /// Where the way back failed too, what failed first is not the cause.
    private static @Nullable Throwable behind(@Nullable Throwable failure) {
        return switch (failure) {
            case TransactionSystemException wayBack
            when wayBack.getApplicationException() != null -> wayBack.getApplicationException();
            case null -> null;
            default -> failure.getCause();
        };
    }

    private static boolean is(@Nullable Throwable failure) {
        return switch (failure) {
            case DataAccessResourceFailureException _ -> true;
            case TransientDataAccessException _ -> true;
            case CannotCreateTransactionException _ -> true;
            case SQLException refusal -> isBroken(refusal);
            case null, default -> false;
        };
    }

    /// The pool gives no state for a connection that it has closed because it was broken.
    private static boolean isBroken(SQLException refusal) {
        var state = refusal.getSQLState();
        return state == null
                ? "Connection is closed".equals(refusal.getMessage())
                : state.startsWith(BROKEN) || state.startsWith(GOING_OR_COMING);
    }
}
