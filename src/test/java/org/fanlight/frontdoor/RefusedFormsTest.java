package org.fanlight.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefusedFormsTest {

    private static final String KEY = "0190a000-0000-7000-8000-00000000abcd";

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final Once once = door.the(Once.class);
    private final AtomicInteger acts = new AtomicInteger();

    @AfterEach
    void closeTheDoor() {
        door.close();
    }

    @Test
    void aFormThatWasRefusedMayBeSentAgain() {
        assertThat(send(Optional.of("not yet"))).isEqualTo(new Attempt.Refused<>("not yet"));

        assertThat(send(Optional.empty())).isInstanceOf(Attempt.Done.class);
        assertThat(acts).hasValue(2);
    }

    @Test
    void aFormThatWasDoneIsDoneOnce() {
        send(Optional.empty());

        assertThat(send(Optional.of("too late"))).isInstanceOf(Attempt.Done.class);
        assertThat(acts).hasValue(1);
    }

    @Test
    void aRefusalTakesBackWhateverWasWritten() {
        var before = submissions();

        once.attempt("form", "no key", () -> {
            write();
            return Attempt.of(Optional.of("no"));
        });

        assertThat(submissions()).isEqualTo(before);
    }

    private Attempt<String> send(Optional<String> refusal) {
        return once.attempt("form", KEY, () -> {
            acts.incrementAndGet();
            return Attempt.of(refusal);
        });
    }

    private void write() {
        once.once(UUID.randomUUID(), () -> "written");
    }

    private long submissions() {
        return door.database()
                .jdbc()
                .sql("select count(*) from database.submission")
                .query(Long.class)
                .single();
    }
}
