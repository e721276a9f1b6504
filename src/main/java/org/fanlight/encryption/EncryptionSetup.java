package org.fanlight.encryption;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.fanlight.startup.CannotStart;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Has keys, encrypts what a migration left plain before anything is served, and looks for newer keys now and then.
@Configuration(proxyBeanMethods = false)
class EncryptionSetup {

    private static final Logger LOG = LoggerFactory.getLogger(EncryptionSetup.class);

    @Bean
    MasterKey masterKey(@Value("${fanlight.master-key}") String where) {
        return MasterKeys.at(where, System.getenv());
    }

    @Bean
    FlywayMigrationStrategy migrateAndEncrypt(MasterKey master, ObjectProvider<EncryptedColumns> columns) {
        return flyway -> {
            flyway.migrate();
            encryptPlain(flyway, master, all(columns));
        };
    }

    @Bean
    Keyrings keyrings(JdbcClient jdbc, MasterKey master) {
        return new Keyrings(new StoredKeyring(jdbc, master)::newest);
    }

    @Bean
    Encryption encryption(Keyrings keyrings) {
        return new Encryption(keyrings);
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService keyringWatch(Keyrings keyrings) {
        var watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("keyring").factory());
        long seconds = Keyrings.LOOKED_UP_EVERY.toSeconds();
        watch.scheduleWithFixedDelay(keyrings::lookAgainIfPossible, seconds, seconds, TimeUnit.SECONDS);
        return watch;
    }

    private static List<EncryptedColumn> all(ObjectProvider<EncryptedColumns> columns) {
        return columns.stream().flatMap(some -> some.all().stream()).toList();
    }

    private static void encryptPlain(Flyway flyway, MasterKey master, List<EncryptedColumn> columns) {
        DataSource owner = flyway.getConfiguration().getDataSource();
        JdbcClient jdbc = JdbcClient.create(owner);
        var keyring = new StoredKeyring(jdbc, master).orMade();
        var ready = new ReadyColumns(jdbc);
        var plain = new ArrayList<>(columns);
        plain.removeAll(ready.all());
        try {
            new Reencryption(owner, keyring, true, (column, values) -> {
                        ready.add(column);
                        if (values > 0) {
                            LOG.info("Encrypted {} values of {}", values, column.words());
                        }
                    })
                    .run(plain);
        } catch (SQLException refused) {
            throw new CannotStart("What stood plain in the database could not be encrypted.", refused);
        }
    }
}
