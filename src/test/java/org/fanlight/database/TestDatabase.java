package org.fanlight.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A migrated, empty database that belongs to one test alone.
public final class TestDatabase {

    private static final int CONNECTIONS = 8;
    private static final long IDLE_MILLIS = 10_000;

    private final String name;
    private final DataSource application;
    private final DataSource owner;
    private final DataSource unasked;

    private TestDatabase(String name) {
        this.name = name;
        this.application = pool(applicationLogin(), "set fanlight.standpoint = 'HOUSE'");
        this.owner = pool(ownerLogin(), "select");
        this.unasked = pool(applicationLogin(), "select");
    }

    public static TestDatabase fresh() {
        return new TestDatabase(TestServer.running().copy());
    }

    /// A database as it was before later migrations, to put something in that they find.
    public static TestDatabase asOf(String version) {
        return new TestDatabase(TestServer.running().asOf(version));
    }

    /// Brings such a database to the newest version.
    public void migrate() {
        TestServer.migrate(ownerLogin(), "latest");
    }

    /// As the application's role, on behalf of the house unless a transaction says otherwise.
    public JdbcClient jdbc() {
        return JdbcClient.create(application);
    }

    /// As the role that owns the tables.
    public JdbcClient owner() {
        return JdbcClient.create(owner);
    }

    public DataSource ownerDataSource() {
        return owner;
    }

    /// As the application's role, in one transaction on behalf of somebody.
    public <R> R asking(Standpoint who, Function<JdbcClient, R> question) {
        var transactions = new TransactionTemplate(new TransactionsOnBehalf(unasked));
        return OnBehalf.call(() -> who, () -> transactions.execute(_ -> question.apply(JdbcClient.create(unasked))));
    }

    public OnBehalf onBehalf() {
        return new OnBehalf(jdbc());
    }

    public DataSource dataSource() {
        return application;
    }

    /// Transactions of the application's role: `jdbc()` and `dataSource()` take part in them.
    public TransactionTemplate transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(application));
    }

    /// The server's superuser in a database that need not be one of these.
    public static Login administrator(String database) {
        Login superuser = TestServer.running().postgres().superuser();
        return new Login(
                superuser.url().replace("/postgres?", "/" + database + "?"), superuser.user(), superuser.password());
    }

    public Login applicationLogin() {
        return TestServer.running().postgres().application(name);
    }

    public Login ownerLogin() {
        return TestServer.running().postgres().owner(name);
    }

    private static DataSource pool(Login login, String first) {
        var config = new HikariConfig();
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setConnectionInitSql(first);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setIdleTimeout(IDLE_MILLIS);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
