package org.fanlight.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.fanlight.access.Accounts;
import org.fanlight.agencies.Agencies;
import org.fanlight.bench.nodes.FailoverBench;
import org.fanlight.bench.nodes.Ground;
import org.fanlight.bench.nodes.NodesOrder;
import org.fanlight.bench.nodes.ThreeDatabases;
import org.fanlight.bench.nodes.TwoNodesBench;
import org.fanlight.bench.ports.Ports;
import org.fanlight.bench.restricted.RestrictedBench;
import org.fanlight.bench.seed.HireStaff;
import org.fanlight.bench.seed.Seeding;
import org.fanlight.bench.seed.Staff;
import org.fanlight.bench.trail.TrailBench;
import org.fanlight.database.OnBehalf;
import org.fanlight.database.Standpoint;
import org.fanlight.encryption.Encryption;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What `./fanlight bench` runs once the application is open: figures to standard output, all else to standard error.
@Component
@Profile("bench")
class Bench implements ApplicationRunner, ExitCodeGenerator {

    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final Environment environment;
    private final Ports ports;
    private final Accounts accounts;
    private final Agencies agencies;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;
    private final PasswordEncoder passwords;
    private final TrailBench trailBench;
    private final RestrictedBench restrictedBench;
    private final Encryption encryption;
    private final ObjectProvider<ThreeDatabases> databases;
    private final Scheduler scheduler;
    private int exitCode;

    Bench(
            Environment environment,
            Ports ports,
            Accounts accounts,
            Agencies agencies,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            PasswordEncoder passwords,
            TrailBench trailBench,
            RestrictedBench restrictedBench,
            Encryption encryption,
            ObjectProvider<ThreeDatabases> databases,
            Scheduler scheduler) {
        this.environment = environment;
        this.ports = ports;
        this.accounts = accounts;
        this.agencies = agencies;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.passwords = passwords;
        this.trailBench = trailBench;
        this.restrictedBench = restrictedBench;
        this.encryption = encryption;
        this.databases = databases;
        this.scheduler = scheduler;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        OnBehalf.<@Nullable Void, Exception>call(() -> Standpoint.HOUSE, () -> {
            start(arguments);
            return null;
        });
    }

    private void start(ApplicationArguments arguments) throws Exception {
        var words = Arrays.asList(arguments.getSourceArgs());
        var options = words.subList(Math.min(1, words.size()), words.size());
        try {
            switch (words.isEmpty() ? "" : words.getFirst()) {
                case "front-door" -> run(Order.read(options));
                case "sign-ins" -> signIns(Order.read(options));
                case "two-nodes" ->
                    exitCode = new TwoNodesBench(ground(options), NodesOrder.read(options)).run() ? exitCode : FAILED;
                case "failover" ->
                    exitCode = new FailoverBench(ground(options), NodesOrder.read(options), databases.getObject()).run()
                            ? exitCode
                            : FAILED;
                case "restricted" -> exitCode = restricted(options) ? exitCode : FAILED;
                case "audit" -> exitCode = trailBench.run(options, System.out) ? exitCode : FAILED;
                default -> {
                    say("The bench knows front-door, sign-ins, restricted, audit, two-nodes and failover, and ui, which"
                            + " only ./fanlight bench ui runs.");
                    exitCode = NOT_UNDERSTOOD;
                }
            }
        } catch (IllegalArgumentException notUnderstood) {
            say(String.valueOf(notUnderstood.getMessage()));
            exitCode = NOT_UNDERSTOOD;
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    private void run(Order order) throws Exception {
        var password = UUID.randomUUID().toString();
        var bench = bench(order, password);
        if (order.kill()) {
            var outcome = new KillBench(bench, environment).run(password);
            System.out.println(outcome.line());
            exitCode = outcome.missingWrites() == 0 ? exitCode : FAILED;
            return;
        }
        for (var contacts : order.sizes()) {
            var figures = bench.measure(contacts, port(), password);
            System.out.println(figures.line());
            exitCode = figures.missingWrites() == 0 ? exitCode : FAILED;
        }
    }

    private void signIns(Order order) throws Unexpected {
        var password = UUID.randomUUID().toString();
        var bench = new SignInBench(bench(order, password));
        for (var contacts : order.sizes()) {
            var figures = bench.measure(contacts, port(), password);
            System.out.println(figures.line());
            exitCode = figures.good() ? exitCode : FAILED;
        }
    }

    private boolean restricted(List<String> options) throws Unexpected {
        var password = UUID.randomUUID().toString();
        var staff = hire(Order.USUAL.users(), password);
        return restrictedBench.run(options, seeding(), staff, JdbcClient.create(owner()), port(), password, Bench::say);
    }

    private FrontDoorBench bench(Order order, String password) {
        var staff = hire(order.users(), password);
        return new FrontDoorBench(order, seeding(), staff, ports, JdbcClient.create(owner()), encryption, Bench::say);
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /// The jobs are for the nodes to do: this process has no mail server.
    private Ground ground(List<String> options) {
        scheduler.stop();
        var password = UUID.randomUUID().toString();
        var staff = hire(NodesOrder.read(options).users(), password);
        return new Ground(staff, password, seeding(), JdbcClient.create(owner()), environment, Bench::say);
    }

    private Staff hire(int workers, String password) {
        var staff = new HireStaff(accounts, agencies).hire(workers, passwords.encode(password));
        letIn(staff.workers().stream().map(account -> account.id()).toList(), passwords.encode(password));
        return staff;
    }

    /// Workers of an earlier run get this run's password.
    private void letIn(List<UUID> workers, String passwordHash) {
        jdbc.sql("update access.account set password_hash = :hash where id = any (:workers)")
                .param("hash", passwordHash)
                .param("workers", workers.toArray(UUID[]::new))
                .update();
    }

    private Seeding seeding() {
        return new Seeding(owner(), new TransactionTemplate(transactions), ports.people(), encryption, Bench::say);
    }

    /// Who seeds and counts must see every row.
    private DataSource owner() {
        return new DriverManagerDataSource(
                environment.getRequiredProperty("spring.flyway.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"));
    }

    private static void say(String words) {
        System.err.println(words);
    }
}
