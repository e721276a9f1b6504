package org.fanlight.backup;

import java.io.IOException;
import java.util.Collection;
import java.util.function.Consumer;

/// Reads files of the log to their end.
final class CheckLog {

    private CheckLog() {}

    /// Damaged where one is.
    static void check(BackupFolder folder, Collection<Segment> segments, Consumer<String> say) throws IOException {
        var progress = new Progress("Reading %d files of the log".formatted(segments.size()), segments.size(), say);
        var reader = new SegmentFile();
        String system = folder.systemIdentifier();
        for (var segment : segments) {
            reader.check(folder.log().resolve(segment.file()), segment, system);
            progress.add(1);
        }
    }
}
