package org.fanlight.bench.nodes;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.fanlight.startup.CannotStart;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/// For `bench failover`: three databases of which one leads, before the application opens on them.
public final class DatabasesFirst implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    static final String BEAN = "threeDatabases";

    private final List<String> words;

    public DatabasesFirst(List<String> words) {
        this.words = words;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (words.isEmpty() || !words.getFirst().equals("failover")) {
            return;
        }
        try {
            var databases = ThreeDatabases.start();
            SpringApplication.getShutdownHandlers().add(databases::close);
            context.getBeanFactory().registerSingleton(BEAN, databases);
            databases.awaitReplicas();
            var owner = databases.owner();
            var application = databases.application();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "three databases",
                            Map.of(
                                    "spring.datasource.url", application.url(),
                                    "spring.datasource.username", application.user(),
                                    "spring.datasource.password", application.password(),
                                    "spring.flyway.url", owner.url(),
                                    "spring.flyway.user", owner.user(),
                                    "spring.flyway.password", owner.password())));
        } catch (IOException | SQLException failed) {
            throw new CannotStart("Three databases could not be started: " + failed.getMessage(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while three databases were starting.", stopped);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
