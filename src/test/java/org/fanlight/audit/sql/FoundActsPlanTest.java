package org.fanlight.audit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.database.Standpoint;
import org.fanlight.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// However long the trail is, who asks is answered from an index, with row-level security in place.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundActsPlanTest {

    private static final int ACTS = 100_000;
    private static final UUID WORKER = new UUID(1, 7);
    private static final UUID PERSON = new UUID(2, 7);
    private static final Standpoint GOVERNANCE =
            Standpoint.ofPerson(new UUID(9, 9), null, null, Set.of(Role.INFORMATION_GOVERNANCE.name()));

    private final TestDatabase database = TestDatabase.fresh();

    /// A year's acts, by a hundred workers at a thousand people.
    @BeforeAll
    void aLongTrail() {
        database.owner().sql("""
                        insert into audit.act (
                          at, actor_id, actor_name, actor_role, deed, words, purpose, subject_kind, subject_id, shown, session)
                        select
                          timestamptz '2026-01-01 00:00Z' + number * interval '1 year' / :acts,
                          cast('00000000-0000-0001-0000-' || lpad(to_hex(number % 100), 12, '0') as uuid),
                          'Sam Okoro', 'Social worker',
                          case number % 10 when 0 then 'people.searched' else 'person.read' end,
                          'Looked at the person', 'Knowing', 'person',
                          cast('00000000-0000-0002-0000-' || lpad(to_hex(number * 7919 % 1000), 12, '0') as uuid),
                          case number % 10
                            when 0 then array[
                              cast('00000000-0000-0002-0000-' || lpad(to_hex(number * 31 % 1000), 12, '0') as uuid)]
                            else '{}'
                          end,
                          'session-' || number / 50
                        from generate_series(1, :acts) number
                        """).param("acts", ACTS).update();
        database.owner().sql("analyze audit.act").update();
    }

    @Test
    void whatWasDoneOnADayIsAnsweredByTheTime() {
        assertThat(plan(null, false)).anyMatch(line -> line.contains("act_by_time"));
    }

    @Test
    void whatAWorkerDidIsAnsweredByWhoeverActed() {
        assertThat(plan(WORKER, false)).anyMatch(line -> line.contains("act_by_actor"));
    }

    @Test
    void whoLookedAtSomebodyIsAnsweredByTheRecord() {
        assertThat(plan(null, true))
                .anyMatch(line -> line.contains("act_by_subject"))
                .anyMatch(line -> line.contains("act_by_matter"));
    }

    @Test
    void whomASearchShowedIsAnsweredByAnIndexOfItsOwn() {
        assertThat(database.owner()
                        .sql("explain select a.id from audit.act a where a.shown <> '{}' and a.shown && array[:person]")
                        .param("person", PERSON)
                        .query(String.class)
                        .list())
                .anyMatch(line -> line.contains("act_by_shown"));
    }

    private List<String> plan(@Nullable UUID actor, boolean onRecords) {
        var plan = database.asking(
                GOVERNANCE,
                jdbc -> jdbc.sql("explain " + JdbcFoundActs.statement(actor != null, onRecords))
                        .param("from", Instant.parse("2026-01-01T00:00:00Z").atOffset(ZoneOffset.UTC))
                        .param("until", Instant.parse("2026-12-01T00:00:00Z").atOffset(ZoneOffset.UTC))
                        .param("before", Instant.parse("2026-12-01T00:00:00Z").atOffset(ZoneOffset.UTC))
                        .param("beforeId", 0L)
                        .param("deed", null)
                        .param("purpose", null)
                        .param("sameSession", null)
                        .param("actor", actor)
                        .param("kinds", new String[] {"person"})
                        .param("records", new UUID[] {PERSON})
                        .param("shown", new UUID[] {PERSON})
                        .param("atMost", 51)
                        .query(String.class)
                        .list());
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan on act"));
        return plan;
    }
}
