package org.fanlight.backup;

import java.util.Optional;
import java.util.regex.Pattern;

/// One file of the log: 16 MB of what was written, on one timeline.
///
/// @param timeline 1 until the first restore; each restore begins a new one
record Segment(int timeline, long number) {

    private static final Pattern NAME = Pattern.compile("([0-9A-F]{8})([0-9A-F]{8})([0-9A-F]{8})\\.gz");
    private static final long IN_A_FILE = 0x1_0000_0000L / Lsn.SEGMENT_BYTES;

    /// By the name of its compressed file in a backup folder.
    static Optional<Segment> of(String file) {
        var match = NAME.matcher(file);
        return match.matches()
                ? Optional.of(new Segment(
                        Integer.parseInt(match.group(1), 16),
                        Long.parseLong(match.group(2), 16) * IN_A_FILE + Long.parseLong(match.group(3), 16)))
                : Optional.empty();
    }

    /// As PostgreSQL calls it.
    String name() {
        return "%08X%08X%08X".formatted(timeline, number / IN_A_FILE, number % IN_A_FILE);
    }

    String file() {
        return name() + ".gz";
    }
}
