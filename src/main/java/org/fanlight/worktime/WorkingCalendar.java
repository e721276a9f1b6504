package org.fanlight.worktime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanlight.worktime.Hours.Opening;

/// The days that count and the hours a hub is open: an unchanging picture from which clocks are worked out.
///
/// A working day is Monday to Friday without the bank holidays of England and Wales, as *Working Together to Safeguard
/// Children* counts them, unless an override says otherwise. Opening hours are the hub's own: a hub may open on a
/// Saturday without making it a working day. A bank holiday is closed.
public final class WorkingCalendar {

    private static final int DAYS_TO_LOOK_AHEAD = 400;

    private final List<OpeningWeek> newestWeekFirst;
    private final Map<LocalDate, DayOverride> overrides;

    /// Before the first week's date the first week holds.
    ///
    /// @param weeks of one date, the newer after the older
    public WorkingCalendar(List<OpeningWeek> weeks, Map<LocalDate, DayOverride> overrides) {
        if (weeks.isEmpty()) {
            throw new IllegalArgumentException("A working calendar needs opening hours");
        }
        this.newestWeekFirst = weeks.stream()
                .sorted(Comparator.comparing(OpeningWeek::from))
                .toList()
                .reversed();
        this.overrides = Map.copyOf(overrides);
    }

    public boolean isWorkingDay(LocalDate day) {
        var override = overrides.get(day);
        return switch (override == null ? DayCounts.AS_USUAL : override.counts()) {
            case WORKING_DAY -> true;
            case NO_WORKING_DAY -> false;
            case AS_USUAL -> !isWeekend(day) && !BankHolidays.include(day);
        };
    }

    /// The n-th working day after a day that itself never counts (day 0), whether or not it is a working day.
    public LocalDate nthWorkingDayAfter(LocalDate day, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("The first working day after a day is number 1, not " + n);
        }
        return workingDaysAfter(day).skip(n - 1L).findFirst().orElseThrow();
    }

    /// How many working days come after the first day, the last day included.
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    public boolean isOpen(Instant now) {
        return openingOn(London.dateOf(now))
                .filter(opening -> opening.contains(now))
                .isPresent();
    }

    /// The opening hours of a day, if the hub opens at all.
    public Optional<Hours> hoursOn(LocalDate day) {
        return switch (overrides.get(day)) {
            case DayOverride.Open open -> Optional.of(open.hours());
            case DayOverride.Closed _ -> Optional.empty();
            case null ->
                BankHolidays.include(day) ? Optional.empty() : weekOf(day).on(day);
        };
    }

    /// The next time the doors open, later than now even when they are open already.
    public Instant nextOpening(Instant now) {
        return openingsFrom(now)
                .map(Opening::opens)
                .filter(opens -> opens.isAfter(now))
                .findFirst()
                .orElseThrow();
    }

    /// When the hub stops work on a day: its closing time, or the end of the day where it does not open.
    public Instant closeOf(LocalDate day) {
        return openingOn(day).map(Opening::closes).orElseGet(() -> London.endOf(day));
    }

    /// The open time between two instants; nothing when the second is not the later one.
    public Duration workingTimeBetween(Instant from, Instant until) {
        return London.dateOf(from)
                .datesUntil(latest(London.dateOf(from), London.dateOf(until)).plusDays(1))
                .flatMap(day -> openingOn(day).stream())
                .map(opening -> shared(opening, from, until))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// The instant by which so much open time has passed.
    public Instant plusWorkingHours(Instant from, Duration openTime) {
        var left = openTime;
        for (var opening : (Iterable<Opening>) openingsFrom(from)::iterator) {
            var starts = latest(opening.opens(), from);
            var holds = Duration.between(starts, opening.closes());
            if (holds.compareTo(left) >= 0) {
                return starts.plus(left);
            }
            left = left.minus(holds);
        }
        throw new IllegalStateException("Not that much open time in the " + DAYS_TO_LOOK_AHEAD + " days after " + from);
    }

    private Stream<LocalDate> workingDaysAfter(LocalDate day) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1)).filter(this::isWorkingDay);
    }

    private Stream<Opening> openingsFrom(Instant from) {
        var first = London.dateOf(from);
        return first.datesUntil(first.plusDays(DAYS_TO_LOOK_AHEAD))
                .flatMap(day -> openingOn(day).stream())
                .filter(opening -> opening.closes().isAfter(from));
    }

    private Optional<Opening> openingOn(LocalDate day) {
        return hoursOn(day).map(hours -> hours.on(day));
    }

    private OpeningWeek weekOf(LocalDate day) {
        return newestWeekFirst.stream()
                .filter(week -> !week.from().isAfter(day))
                .findFirst()
                .orElseGet(newestWeekFirst::getLast);
    }

    private static Duration shared(Opening opening, Instant from, Instant until) {
        var starts = latest(opening.opens(), from);
        var ends = until.isBefore(opening.closes()) ? until : opening.closes();
        return starts.isBefore(ends) ? Duration.between(starts, ends) : Duration.ZERO;
    }

    private static <T extends Comparable<? super T>> T latest(T one, T other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
