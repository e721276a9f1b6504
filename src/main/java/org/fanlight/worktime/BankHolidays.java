package org.fanlight.worktime;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The bank holidays of England and Wales, substitute days included (Banking and Financial Dealings Act 1971).
public final class BankHolidays {

    private static final String ENGLAND = "eng";
    private static final HolidayManager UNITED_KINGDOM =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private static final Map<Integer, Map<LocalDate, BankHoliday>> BY_YEAR = new ConcurrentHashMap<>();

    private BankHolidays() {}

    /// Those from one day until another, both included, the first to come first.
    public static List<BankHoliday> between(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(BankHolidays::in)
                .flatMap(year -> year.values().stream())
                .filter(holiday ->
                        !holiday.day().isBefore(first) && !holiday.day().isAfter(last))
                .sorted(Comparator.comparing(BankHoliday::day))
                .toList();
    }

    static boolean include(LocalDate day) {
        return in(day.getYear()).containsKey(day);
    }

    private static Map<LocalDate, BankHoliday> in(int year) {
        return BY_YEAR.computeIfAbsent(year, BankHolidays::worked);
    }

    private static Map<LocalDate, BankHoliday> worked(int year) {
        return UNITED_KINGDOM.getHolidays(Year.of(year), ENGLAND).stream()
                .collect(Collectors.toUnmodifiableMap(Holiday::getDate, BankHolidays::named, (one, _) -> one));
    }

    private static BankHoliday named(Holiday holiday) {
        return new BankHoliday(holiday.getDate(), holiday.getDescription(Locale.UK));
    }
}
