package org.fanlight.frontdoor.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.worktime.Calendars.london;

import java.util.Optional;
import java.util.UUID;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.frontdoor.ConversationId;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.Workers;
import org.fanlight.frontdoor.conversations.StartConversation;
import org.fanlight.worktime.Clocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AskForCallBackTest {

    private static final NewCallBack IVY = new NewCallBack(
            "Ivy Marlowe", "01632 960 111", "Oakfield Primary School", Policies.ALDERBROOK, "before three");

    private final FrontDoor door = FrontDoor.at("2026-11-23 16:30");
    private final AskForCallBack askForCallBack = door.the(AskForCallBack.class);
    private final CallBacks callBacks = door.the(CallBacks.class);
    private final UUID key = UUID.randomUUID();

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void whoAsksIsOnTheListAndOnRecord() {
        var id = askForCallBack.ask(IVY, key, Actor.PUBLIC);

        assertThat(callBacks.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.name()).isEqualTo("Ivy Marlowe");
            assertThat(waiting.askedAt()).isEqualTo(london("2026-11-23 16:30"));
        });
        assertThat(door.the(AuditTrail.class).newestOn(new Subject("call-back", id.value()), 5))
                .singleElement()
                .satisfies(act -> assertThat(act.actor()).isEqualTo(Actor.PUBLIC));
    }

    @Test
    void theSameFormSentTwiceAsksOnce() {
        askForCallBack.ask(IVY, key, Actor.PUBLIC);
        askForCallBack.ask(IVY, key, Actor.PUBLIC);

        assertThat(callBacks.waiting()).hasSize(1);
    }

    @Test
    void weOweItInOpenHours() {
        askForCallBack.ask(IVY, key, Actor.PUBLIC);

        assertThat(callBacks.waiting().getFirst().due(door.the(Clocks.class)).at())
                .isEqualTo(london("2026-11-24 10:00"));
    }

    @Test
    void theCallTakesThemOffTheList() {
        var id = askForCallBack.ask(IVY, key, Actor.PUBLIC);

        door.the(StartConversation.class)
                .start(new ConversationId(UUID.randomUUID()), Optional.of(id.value()), Workers.OLIVE);

        assertThat(callBacks.waiting()).isEmpty();
    }
}
