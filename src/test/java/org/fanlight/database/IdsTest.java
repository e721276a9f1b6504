package org.fanlight.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Ids ids = new Ids(InstantSource.fixed(NOON));

    @Test
    void anIdIsAUuidOfVersionSeven() {
        UUID id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void anIdCarriesItsTime() {
        assertThat(ids.next().getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void idsOfOneMomentSortInTheOrderTheyWereMade() {
        var made = Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aClockSetBackDoesNotMakeAnEarlierId() {
        var moments = Stream.of(NOON, NOON.minusSeconds(60)).iterator();
        var unsteady = new Ids(moments::next);

        assertThat(unsteady.next().toString()).isLessThan(unsteady.next().toString());
    }
}
