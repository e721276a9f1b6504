package org.fanlight.worktime;

import java.util.Arrays;
import java.util.function.IntFunction;

/// What a limit counts.
public enum LimitKind {
    WORKING_DAYS("working-days", "working day", Limit.WorkingDays::new),
    WORKING_HOURS(
            "working-hours",
            "hour in which the hub is open",
            "hours in which the hub is open",
            Limit.WorkingHours::new),
    HOURS_ONCE_OPEN("hours-once-open", "hour, past closing too", "hours, past closing too", Limit.HoursOnceOpen::new),
    ELAPSED_HOURS("elapsed-hours", "hour by day and night", "hours by day and night", Limit.ElapsedHours::new);

    private final String code;
    private final String one;
    private final String many;
    private final IntFunction<Limit> limits;

    LimitKind(String code, String one, IntFunction<Limit> limits) {
        this(code, one, one + "s", limits);
    }

    LimitKind(String code, String one, String many, IntFunction<Limit> limits) {
        this.code = code;
        this.one = one;
        this.many = many;
        this.limits = limits;
    }

    /// The code under which rules are stored.
    public String code() {
        return code;
    }

    /// What is counted, as in "working days".
    public String words() {
        return many;
    }

    /// So many of it, as in "3 working days".
    public String words(int amount) {
        return amount + " " + (amount == 1 ? one : many);
    }

    /// The limit that counts so many.
    public Limit limit(int amount) {
        return limits.apply(amount);
    }

    /// The kind of a stored code.
    public static LimitKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no kind of limit " + code));
    }
}
