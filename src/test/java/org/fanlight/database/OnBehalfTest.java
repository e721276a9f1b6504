package org.fanlight.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// On whose behalf the running application asks the database.
@FanlightTest
class OnBehalfTest {

    private static final UUID SAM = new UUID(1, 1);
    private static final Standpoint WORKER = Standpoint.ofPerson(SAM, null, null, Set.of("SOCIAL_WORKER"));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OnBehalf onBehalf;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ExecutionInterceptor jobs;

    @Autowired
    private WhoAsks whoAsks;

    @Repository
    static class WhoAsks {

        private final JdbcClient jdbc;

        WhoAsks(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        String said() {
            return jdbc.sql("select coalesce(database.asking(1), 'nobody') || ' ' || coalesce(database.me()::text, '')")
                    .query(String.class)
                    .single();
        }
    }

    @TestConfiguration
    static class WithOneMoreRepository {

        @Bean
        WhoAsks whoAsks(JdbcClient jdbc) {
            return new WhoAsks(jdbc);
        }
    }

    @Test
    void aRepositoryOutsideATransactionSaysWhoAsksAllTheSame() {
        var said = OnBehalf.call(() -> WORKER, whoAsks::said);

        assertThat(said).isEqualTo("PERSON " + SAM);
    }

    @Test
    void whereNothingWasSaidItIsNobody() {
        var outside = OnBehalf.call(() -> Standpoint.NOBODY, whoAsks::said);
        var inside = OnBehalf.call(() -> Standpoint.NOBODY, () -> transactions.execute(_ -> whoAsks.said()));

        assertThat(outside).isEqualTo("nobody ");
        assertThat(inside).isEqualTo("nobody ");
    }

    @Test
    void aStatementOnAConnectionUsedBeforeIsAskedByNobody() {
        OnBehalf.call(() -> WORKER, whoAsks::said);

        assertThat(jdbc.sql("select coalesce(database.asking(1), 'nobody')")
                        .query(String.class)
                        .single())
                .isEqualTo("nobody");
    }

    @Test
    void aPartIsDoneAsTheHouseAndTheRestIsNot() {
        var said = OnBehalf.call(
                () -> WORKER,
                () -> transactions.execute(
                        _ -> List.of(whoAsks.said(), onBehalf.asTheHouse(whoAsks::said), whoAsks.said())));

        assertThat(said).containsExactly("PERSON " + SAM, "HOUSE ", "PERSON " + SAM);
    }

    @Test
    void afterAPartThatFailsTheRestIsNotDoneAsTheHouse() {
        var said = OnBehalf.call(
                () -> WORKER,
                () -> transactions.execute(_ -> {
                    assertThatThrownBy(() -> onBehalf.asTheHouse(() -> {
                                throw new IllegalStateException("refused");
                            }))
                            .hasMessage("refused");
                    return whoAsks.said();
                }));

        assertThat(said).isEqualTo("PERSON " + SAM);
    }

    @Test
    void anErrorOfTheDatabaseReachesTheCaller() {
        assertThatThrownBy(() -> OnBehalf.call(
                        () -> WORKER,
                        () -> transactions.execute(_ -> onBehalf.asTheHouse(() ->
                                jdbc.sql("select 1 / 0").query(Integer.class).single()))))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("division by zero");
    }

    @Test
    void aSecretIsHeldForAPartOnly() {
        var key = UUID.randomUUID();
        var held = "select coalesce(database.my_key()::text, 'none') || ' ' || database.me()";

        var said = OnBehalf.call(
                () -> WORKER,
                () -> transactions.execute(_ -> List.of(
                        onBehalf.holding(
                                key, () -> jdbc.sql(held).query(String.class).single()),
                        jdbc.sql(held).query(String.class).single())));

        assertThat(said).containsExactly(key + " " + SAM, "none " + SAM);
    }

    @Test
    void whatAJobDoesTheHouseDoes() {
        var said = new AtomicReference<String>();
        var chain = new ExecutionChain(List.of(), (_, _) -> {
            said.set(whoAsks.said());
            return new CompletionHandler.OnCompleteRemove<>();
        });

        OnBehalf.call(
                () -> Standpoint.NOBODY,
                () -> jobs.execute(
                        new TaskInstance<>("a-job", "once"), new ExecutionContext(null, null, null, null), chain));

        assertThat(said).hasValue("HOUSE ");
    }
}
