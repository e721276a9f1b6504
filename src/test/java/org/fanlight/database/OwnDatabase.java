package org.fanlight.database;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/// Gives an application context a fresh test database, as a deployment would configure an external one.
final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = TestDatabase.fresh();
        context.getBeanFactory().registerSingleton("testDatabase", database);
        Login application = database.applicationLogin();
        Login owner = database.ownerLogin();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.ofEntries(
                                Map.entry("spring.datasource.url", application.url()),
                                Map.entry("spring.datasource.username", application.user()),
                                Map.entry("spring.datasource.password", application.password()),
                                Map.entry("spring.datasource.hikari.maximum-pool-size", 8),
                                Map.entry("spring.datasource.hikari.minimum-idle", 0),
                                Map.entry("spring.flyway.url", owner.url()),
                                Map.entry("spring.flyway.user", owner.user()),
                                Map.entry("spring.flyway.password", owner.password()),
                                Map.entry("fanlight.not-there-alike", "0ms"),
                                Map.entry("fanlight.seal-key-file", "target/test-seal.key"),
                                Map.entry("fanlight.master-key", "file:target/test-master.key"))));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
