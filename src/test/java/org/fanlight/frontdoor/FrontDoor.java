package org.fanlight.frontdoor;

import static org.springframework.context.annotation.FilterType.REGEX;

import javax.sql.DataSource;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.Encryption;
import org.fanlight.encryption.TestEncryption;
import org.fanlight.messages.MessageSettings;
import org.fanlight.messages.SampleMessages;
import org.fanlight.worktime.Clocks;
import org.fanlight.worktime.MovableClock;
import org.fanlight.worktime.Rulebooks;
import org.fanlight.worktime.WorkingCalendars;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import tools.jackson.databind.json.JsonMapper;

/// The front door without its pages, on a database of its own and a clock that stands still.
public final class FrontDoor implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final MovableClock clock;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private FrontDoor(MovableClock clock) {
        this.clock = clock;
        context.registerBean(DataSource.class, database::dataSource);
        context.registerBean(Encryption.class, () -> TestEncryption.of(database));
        context.registerBean(MovableClock.class, () -> clock);
        context.register(WithoutPages.class);
        context.refresh();
    }

    /// At a London wall-clock time such as `2026-11-23 09:00`.
    public static FrontDoor at(String wallClock) {
        return new FrontDoor(MovableClock.at(wallClock));
    }

    public <T> T the(Class<T> part) {
        return context.getBean(part);
    }

    BeanFactory beans() {
        return context;
    }

    public MovableClock clock() {
        return clock;
    }

    public TestDatabase database() {
        return database;
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @ComponentScan(
            basePackages = "org.fanlight",
            lazyInit = true,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = REGEX,
                            pattern = {
                                "org\\.fanlight\\.Fanlight",
                                "org\\.fanlight\\.(demo|bench|governance|operations|ui)\\..*",
                                "org\\.fanlight\\.database\\.(embedded|start)\\..*",
                                "org\\.fanlight\\.messages\\.post\\..*",
                                "org\\.fanlight\\..*\\.web\\..*",
                                "org\\.fanlight\\.frontdoor\\.api\\..*",
                                "org\\.fanlight\\..*Setup",
                                "org\\.fanlight\\..*Test.*"
                            }))
    static class WithoutPages {

        @Bean
        JdbcClient jdbc(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        NamedParameterJdbcOperations batches(DataSource database) {
            return new NamedParameterJdbcTemplate(database);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        Clocks clocks(WorkingCalendars calendars, Rulebooks rulebooks) {
            return new Clocks(calendars, rulebooks);
        }

        @Bean
        MessageSettings messageSettings() {
            return SampleMessages.SETTINGS;
        }

        @Bean
        JsonMapper json() {
            return JsonMapper.builder().build();
        }
    }
}
