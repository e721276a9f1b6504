package org.fanlight.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/// Transactions that begin by saying on whose behalf they are.
final class TransactionsOnBehalf extends JdbcTransactionManager {

    private static final long serialVersionUID = 1;

    TransactionsOnBehalf(DataSource database) {
        super(database);
    }

    /// The setting ends with the transaction, so that the next one on this connection begins as nobody.
    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var asking = OnBehalf.current();
        if (!asking.equals(Standpoint.NOBODY)) {
            say(connection, asking);
        }
    }

    private static void say(Connection connection, Standpoint asking) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('fanlight.standpoint', ?, true)")) {
            statement.setString(1, asking.written());
            statement.execute();
        }
    }
}
