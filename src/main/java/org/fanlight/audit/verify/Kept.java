package org.fanlight.audit.verify;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/// The hash of a seal that somebody kept elsewhere, with its day.
record Kept(LocalDate day, String hash) {

    /// @throws IllegalArgumentException in words for whoever typed it
    static Kept typed(String words) {
        var parts = words.strip().toLowerCase(Locale.ROOT).split("=", -1);
        try {
            if (parts.length == 2 && parts[1].matches("[0-9a-f]{64}")) {
                return new Kept(LocalDate.parse(parts[0]), parts[1]);
            }
        } catch (DateTimeParseException notADay) {
            // said below
        }
        throw new IllegalArgumentException(
                "--expect needs a day and the 64 digits of its hash, such as 2026-11-26=3f…, not " + words);
    }
}
