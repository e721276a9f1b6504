package org.fanlight.database.start;

import java.nio.file.Path;
import java.util.Map;
import org.fanlight.database.Login;
import org.fanlight.database.embedded.Durability;
import org.fanlight.database.embedded.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Before anything else of the application exists: starts the embedded server, unless a database is configured.
final class OpenDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final String URL = "spring.datasource.url";
    private static final String USER = "spring.datasource.username";
    private static final String PASSWORD = "spring.datasource.password";
    private static final String HOME = "fanlight.embedded-home";
    private static final String MIGRATION_URL = "spring.flyway.url";
    private static final String MIGRATION_USER = "spring.flyway.user";
    private static final String MIGRATION_PASSWORD = "spring.flyway.password";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (!environment.containsProperty(URL)) {
            startEmbedded(environment);
        }
        Requirements.meet(migrating(environment), running(environment));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static void startEmbedded(ConfigurableEnvironment environment) {
        Path home = Path.of(environment.getRequiredProperty("fanlight.home"));
        Path folder = home.resolve("postgres");
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, Durability.DURABLE);
        SpringApplication.getShutdownHandlers().add(postgres::close);
        String database = environment.getRequiredProperty("fanlight.embedded-database");
        Login owner = postgres.owner(database);
        Login application = postgres.application(database);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded database",
                        Map.of(
                                HOME, folder.toString(),
                                URL, application.url(),
                                USER, application.user(),
                                PASSWORD, application.password(),
                                MIGRATION_URL, owner.url(),
                                MIGRATION_USER, owner.user(),
                                MIGRATION_PASSWORD, owner.password())));
    }

    private static Login running(ConfigurableEnvironment environment) {
        return new Login(
                environment.getRequiredProperty(URL),
                environment.getProperty(USER, ""),
                environment.getProperty(PASSWORD, ""));
    }

    private static Login migrating(ConfigurableEnvironment environment) {
        String url = environment.getProperty(MIGRATION_URL, environment.getRequiredProperty(URL));
        String user = environment.getProperty(MIGRATION_USER, environment.getProperty(USER, ""));
        String password = environment.getProperty(MIGRATION_PASSWORD, environment.getProperty(PASSWORD, ""));
        return new Login(url, user, password);
    }
}
