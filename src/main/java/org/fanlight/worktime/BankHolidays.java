package org.fanlight.worktime;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The bank holidays of England and Wales, substitute days included (Banking and Financial Dealings Act 1971).
final class BankHolidays {

    private static final String ENGLAND = "eng";
    private static final HolidayManager UNITED_KINGDOM =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

    private BankHolidays() {}

    static boolean include(LocalDate day) {
        return BY_YEAR.computeIfAbsent(day.getYear(), BankHolidays::in).contains(day);
    }

    private static Set<LocalDate> in(int year) {
        return UNITED_KINGDOM.getHolidays(Year.of(year), ENGLAND).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
