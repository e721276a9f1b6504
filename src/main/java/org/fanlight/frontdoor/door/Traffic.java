package org.fanlight.frontdoor.door;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fanlight.worktime.WorkingCalendar;

/// What our records show of the phone at one moment; calls that nobody picked up are not in them.
///
/// @param talking conversations of the last quarter of an hour that have not ended
/// @param waiting people who asked to be rung back and were not yet
/// @param rungBack calls back made lately
public record Traffic(int talking, int waiting, List<RungBack> rungBack) {

    /// How far back a conversation counts as still going on: older drafts may lie open and talk to nobody.
    public static final Duration STILL_TALKING = Duration.ofMinutes(15);

    /// How far back calls back tell what is usual.
    public static final Duration LATELY = Duration.ofDays(14);

    private static final int ENOUGH_TO_SAY = 5;

    public Busyness busyness() {
        return Busyness.of(talking + waiting);
    }

    /// The open time within which four in five were rung back; nothing where too few were to say so.
    public Optional<Duration> usualWait(WorkingCalendar calendar) {
        if (rungBack.size() < ENOUGH_TO_SAY) {
            return Optional.empty();
        }
        var waits = rungBack.stream()
                .map(each -> calendar.workingTimeBetween(each.askedAt(), each.rungAt()))
                .sorted()
                .toList();
        return Optional.of(waits.get((waits.size() * 4 - 1) / 5));
    }
}
