package org.fanlight.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SeedingTest {

    private final BenchWorld world = new BenchWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void itGrowsToAsManyAsAreWantedAndKeepsWhatIsThere() {
        world.growTo(1_000);
        world.growTo(2_000);

        assertThat(world.count("select count(*) from frontdoor.contact")).isEqualTo(2_000);
        assertThat(world.count("select count(*) from people.person")).isEqualTo(1_200);
        assertThat(world.count("select count(*) from frontdoor.contact_standing where closed_at is null"))
                .isEqualTo(10);
    }

    @Test
    void contactsStandWhereTheFunctionWouldPutThem() {
        world.growTo(1_000);
        var seeded = standings();

        world.jdbc()
                .sql("select frontdoor.work_out_standing(array(select id from frontdoor.contact), now())")
                .query((_, _) -> true)
                .list();

        assertThat(standings()).hasSize(1_000).isEqualTo(seeded);
    }

    private List<Map<String, Object>> standings() {
        return world.jdbc().sql("""
                select
                  contact_id, received_at, district_id, team_id, urgency, worker_id, worker_name, children, undecided,
                  unsigned, decide_due_at, checks_waiting, checks_due_at, feedback_due_at, next_due_at, closed_at
                from frontdoor.contact_standing
                order by contact_id
                """).query().listOfRows();
    }
}
