package org.fanlight.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.fanlight.worktime.London;

/// The moment to come back to, as somebody types it: by the clock in London, or with its zone.
final class PointInTime {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm[:ss[.SSSSSS][.SSS]]", Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss", Locale.UK).withZone(London.ZONE);

    private PointInTime() {}

    /// Refused where it cannot be read, or the clocks went back and it was twice, or went forward and it never was.
    static Instant read(String typed) {
        String text = typed.strip().replaceFirst(" +", "T");
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException withoutZone) {
            return inLondon(text, typed);
        }
    }

    /// To the second, in London.
    static String words(Instant moment) {
        return WORDS.format(moment.truncatedTo(ChronoUnit.SECONDS));
    }

    private static Instant inLondon(String text, String typed) {
        LocalDateTime local;
        try {
            local = LocalDateTime.parse(text, LOCAL);
        } catch (DateTimeException unreadable) {
            throw new Refused(
                    "%s is no time I can read. Write it as 2026-11-23 14:05 for the clock in London, or with its zone as 2026-11-23T14:05:00Z.",
                    typed);
        }
        var offsets = London.ZONE.getRules().getValidOffsets(local);
        return switch (offsets.size()) {
            case 1 -> local.toInstant(offsets.getFirst());
            case 0 ->
                throw new Refused(
                        "%s never was in London: the clocks went forward. Write the time with its zone.", typed);
            default ->
                throw new Refused("%s was twice in London: the clocks went back. Write the time with its zone.", typed);
        };
    }
}
