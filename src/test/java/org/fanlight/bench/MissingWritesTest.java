package org.fanlight.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.audit.Actor;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.contacts.Contacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MissingWritesTest {

    private final BenchWorld world = new BenchWorld();
    private final Acknowledged acknowledged = new Acknowledged();

    @BeforeEach
    void doEveryTaskOnce() throws Unexpected {
        world.growTo(1_000);
        try (var worker = world.worker(acknowledged)) {
            for (var task : Task.values()) {
                worker.perform(task);
            }
        }
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void nothingIsMissingWhenAllIsThereOnce() {
        assertThat(acknowledged.counts()).isEqualTo(new Acknowledged.Counts(1, 1, 1));
        assertThat(missing()).isZero();
    }

    @Test
    void whatWasNeverWrittenIsMissing() {
        acknowledged.contact(UUID.randomUUID(), UUID.randomUUID(), "Never written");
        acknowledged.decision(UUID.randomUUID(), UUID.randomUUID(), "Never written");
        acknowledged.draft(UUID.randomUUID(), 1, "Never written");

        assertThat(missing()).isEqualTo(3);
    }

    @Test
    void aDraftThatWentBackIsMissing() {
        var draft = acknowledged.drafts().iterator().next();
        acknowledged.draft(draft.conversation(), draft.version() + 1, draft.notes());

        assertThat(missing()).isEqualTo(1);
    }

    @Test
    void aNoteThatIsThereTwiceIsMissingToo() {
        var written = acknowledged.contacts().iterator().next();
        world.the(Contacts.class).addNote(new ContactId(written.contact()), written.note(), Actor.HOUSE, Instant.EPOCH);

        assertThat(missing()).isEqualTo(1);
    }

    @Test
    void aDecisionThatIsThereTwiceIsMissingToo() {
        var decision = acknowledged.decisions().iterator().next();
        var again = UUID.randomUUID();
        world.jdbc()
                .sql("""
                insert into frontdoor.decision (
                  id, contact_id, child_id, outcome, service, rationale, overrides, decided_at, decided_by,
                  decided_by_name)
                select
                  :again, contact_id, child_id, outcome, service, :rationale, id, decided_at, decided_by, decided_by_name
                from frontdoor.decision
                where id = :decision
                """)
                .param("again", again)
                .param("rationale", world.encryption().text(FrontDoorColumns.RATIONALE, again, decision.rationale()))
                .param("decision", decision.decision())
                .update();

        assertThat(missing()).isEqualTo(1);
    }

    private int missing() {
        return new MissingWrites(world.jdbc(), world.encryption()).of(acknowledged);
    }
}
