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
                        Map.of(
                                "spring.datasource.url", application.url(),
                                "spring.datasource.username", application.user(),
                                "spring.datasource.password", application.password(),
                                "spring.datasource.hikari.maximum-pool-size", 8,
                                "spring.datasource.hikari.minimum-idle", 0,
                                "spring.flyway.url", owner.url(),
                                "spring.flyway.user", owner.user(),
                                "spring.flyway.password", owner.password(),
                                "fanlight.seal-key-file", "target/test-seal.key",
                                "fanlight.master-key", "file:target/test-master.key")));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
