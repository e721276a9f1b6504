package org.fanlight.demo.past;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.demo.county.Larkshire;
import org.fanlight.demo.rows.Row;
import org.fanlight.frontdoor.SignatureRuleId;
import org.fanlight.frontdoor.signatures.SignatureCondition;
import org.fanlight.frontdoor.signatures.SignatureRule;
import org.fanlight.frontdoor.signatures.SignatureRulebook;
import org.fanlight.people.Person;
import org.fanlight.people.Recording;
import org.fanlight.worktime.Calendars;
import org.fanlight.worktime.ClockCode;
import org.fanlight.worktime.ClockRule;
import org.fanlight.worktime.Clocks;
import org.fanlight.worktime.Limit;
import org.fanlight.worktime.Rulebook;

/// Tells pasts for tests, without a database.
public final class Pasts {

    public static final LocalDate FIRST_DAY = Calendars.day("2026-11-23");
    private static final LocalDate LONG_AGO = Calendars.day("2020-01-01");

    /// All of a past that was told.
    public record Told(List<Row> rows, List<Recording<Person>> people) {

        public <T extends Row> List<T> of(Class<T> kind) {
            return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
        }

        String digest() {
            var digest = sha256();
            rows.forEach(row -> digest.update(row.toString().getBytes(StandardCharsets.UTF_8)));
            people.forEach(person -> digest.update(person.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private Pasts() {}

    public static Told of(LocalDate firstDay, int months) {
        var rows = new ArrayList<Row>();
        var people = new ArrayList<Recording<Person>>();
        new Past(firstDay, Period.ofMonths(months), clocks(), thirdContactInAYear())
                .tell(Larkshire.county(), chapter -> {
                    rows.addAll(chapter.rows());
                    people.addAll(chapter.people());
                });
        return new Told(rows, people);
    }

    static Clocks clocks() {
        var calendar = Calendars.usual();
        Map<ClockCode, Limit> limits = new EnumMap<>(ClockCode.class);
        for (var clock : ClockCode.values()) {
            limits.put(clock, new Limit.WorkingDays(1));
        }
        limits.put(ClockCode.CHECK_RED, new Limit.HoursOnceOpen(4));
        limits.put(ClockCode.CHECK_GREEN, new Limit.WorkingDays(3));
        var rules = new Rulebook(limits.entrySet().stream()
                .map(limit -> new ClockRule("test", limit.getKey(), LONG_AGO, limit.getValue()))
                .toList());
        return new Clocks(_ -> calendar, () -> rules);
    }

    private static SignatureRulebook thirdContactInAYear() {
        return new SignatureRulebook(List.of(new SignatureRule(
                new SignatureRuleId(new UUID(8, 1)),
                1,
                SignatureCondition.OF_THE_HOUSE,
                LONG_AGO,
                "At least the third contact in a year",
                Instant.EPOCH,
                "Larkshire",
                Optional.empty())));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
