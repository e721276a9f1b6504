package org.fanlight.bench.restricted;

import java.util.Arrays;
import java.util.stream.Stream;

/// How long answers took of restricted records and of records that never were, in microseconds.
record TwoTimes(long[] withheld, long[] absent) {

    /// How often somebody is right who hears one answer of each and takes the slower for the restricted one.
    ///
    /// 0.5 is as good as a coin, 1 and 0 are certainty. Equal times count half. This is the Mann–Whitney statistic
    /// as a share of all pairs.
    double slowerIsRestricted() {
        var all = Stream.concat(
                        Arrays.stream(withheld).mapToObj(micros -> new Time(micros, true)),
                        Arrays.stream(absent).mapToObj(micros -> new Time(micros, false)))
                .sorted((one, other) -> Long.compare(one.micros, other.micros))
                .toList();
        var right = 0.0;
        var absentBefore = 0;
        for (var from = 0; from < all.size(); ) {
            var until = from;
            var restrictedHere = 0;
            while (until < all.size() && all.get(until).micros == all.get(from).micros) {
                restrictedHere += all.get(until).restricted ? 1 : 0;
                until++;
            }
            var absentHere = until - from - restrictedHere;
            right += restrictedHere * (absentBefore + absentHere / 2.0);
            absentBefore += absentHere;
            from = until;
        }
        return right / withheld.length / absent.length;
    }

    private record Time(long micros, boolean restricted) {}
}
