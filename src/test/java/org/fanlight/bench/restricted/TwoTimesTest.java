package org.fanlight.bench.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TwoTimesTest {

    @Test
    void whoIsAlwaysSlowerIsAlwaysFound() {
        assertThat(new TwoTimes(new long[] {5, 6}, new long[] {1, 2, 3}).slowerIsRestricted())
                .isOne();
        assertThat(new TwoTimes(new long[] {1, 2}, new long[] {5, 6, 7}).slowerIsRestricted())
                .isZero();
    }

    @Test
    void itIsTheShareOfAllPairsInWhichTheRestrictedOneIsSlower() {
        var random = new Random(26);
        for (var world = 0; world < 500; world++) {
            var restricted = times(random);
            var absent = times(random);
            var right = 0.0;
            for (var one : restricted) {
                for (var other : absent) {
                    right += one > other ? 1 : one == other ? 0.5 : 0;
                }
            }

            assertThat(new TwoTimes(restricted, absent).slowerIsRestricted())
                    .isCloseTo(right / restricted.length / absent.length, within(1e-9));
        }
    }

    private static long[] times(Random random) {
        return random.longs(1 + random.nextInt(20), 0, 10).toArray();
    }
}
