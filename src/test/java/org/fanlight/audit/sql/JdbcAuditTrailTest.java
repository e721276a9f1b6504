package org.fanlight.audit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.fanlight.audit.Act;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.RecordedAct;
import org.fanlight.audit.Subject;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.IllegalTransactionStateException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JdbcAuditTrailTest {

    private static final Actor SAM = new Actor(new UUID(1, 1), "Sam Okoro", "Social worker");
    private static final Actor RUTH = new Actor(new UUID(1, 2), "Ruth Amis", "Duty manager");
    private static final UUID ADA = new UUID(5, 1);
    private static final UUID BEN = new UUID(5, 2);
    private static final Duration HOUR = Duration.ofHours(1);

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final AuditTrail trail = door.the(AuditTrail.class);

    @AfterAll
    void closeTheDoor() {
        door.close();
    }

    @Test
    void whomASearchShowedIsOnRecordInOrder() {
        var act = look(SAM, BEN, ADA);

        enter(act);

        assertThat(shown(act.subject())).containsExactly(List.of(ADA, BEN));
    }

    @Test
    void theVerySameActIsOneLookWithinTheTime() {
        var act = look(SAM, ADA);

        enterUnlessWithinAnHour(act);
        enterUnlessWithinAnHour(act);

        assertThat(shown(act.subject())).containsExactly(List.of(ADA));
    }

    @Test
    void otherPeopleShownAreAnotherLook() {
        var act = look(SAM, ADA);

        enterUnlessWithinAnHour(act);
        enterUnlessWithinAnHour(act.showing(List.of(ADA, BEN)));

        assertThat(shown(act.subject())).containsExactly(List.of(ADA), List.of(ADA, BEN));
    }

    @Test
    void aColleaguesLookIsAnotherLook() {
        var act = look(SAM, ADA);

        enterUnlessWithinAnHour(act);
        enterUnlessWithinAnHour(new Act(RUTH, act.deed(), act.subject(), act.shown()));

        assertThat(shown(act.subject())).hasSize(2);
    }

    @Test
    void afterTheTimeItIsAnotherLook() {
        var act = look(SAM, ADA);

        enterUnlessWithinAnHour(act);
        door.clock().moveBy(HOUR.plusSeconds(1));
        enterUnlessWithinAnHour(act);

        assertThat(shown(act.subject())).hasSize(2);
    }

    @Test
    void whatForForWhomAndInWhoseCourseIsOnRecord() {
        var police = new UUID(6, 1);
        var contact = new Subject("contact", new UUID(7, 1));
        var act = look(new Actor(new UUID(1, 3), "Pat Rowe", "Partner checker", police));

        enter(act.inTheCourseOf(contact));
        enter(act.meantFor("Answering a court"));

        assertThat(trail.newestOn(act.subject(), 2))
                .extracting(RecordedAct::purpose)
                .containsExactly("Answering a court", "Hearing what worries somebody about a child");
        assertThat(trail.newestOn(act.subject(), 1).getFirst().actor().agency()).isEqualTo(police);
        assertThat(door.database()
                        .jdbc()
                        .sql("select matter_kind || matter_id from audit.act where matter_id is not null")
                        .query(String.class)
                        .list())
                .containsExactly(contact.kind() + contact.id());
    }

    @Test
    void withoutATransactionNothingGoesOnRecord() {
        assertThatThrownBy(() -> trail.enter(look(SAM))).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> trail.enterUnlessWithin(HOUR, look(SAM)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private static Act look(Actor actor, UUID... shown) {
        return new Act(actor, FrontDoorDeed.CALL_READ, new Subject("conversation", UUID.randomUUID()), List.of(shown));
    }

    private void enter(Act act) {
        door.database().transactions().executeWithoutResult(_ -> trail.enter(act));
    }

    private void enterUnlessWithinAnHour(Act act) {
        door.database().transactions().executeWithoutResult(_ -> trail.enterUnlessWithin(HOUR, act));
    }

    private List<List<UUID>> shown(Subject subject) {
        return door.database()
                .jdbc()
                .sql("select shown from audit.act where subject_id = :subject order by id")
                .param("subject", subject.id())
                .query((row, _) -> Arrays.asList((UUID[]) row.getArray("shown").getArray()))
                .list();
    }
}
