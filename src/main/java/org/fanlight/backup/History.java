package org.fanlight.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// How a timeline came to be: which it branched off, and where, oldest first.
record History(int timeline, List<Branch> ancestors) {

    private static final Pattern NAME = Pattern.compile("([0-9A-F]{8})\\.history\\.gz");
    private static final Pattern LINE = Pattern.compile("(?m)^(\\d+)\\t([0-9A-F]+/[0-9A-F]+)");

    /// A timeline that was left at a position.
    record Branch(int timeline, Lsn left) {}

    /// Of a file in a backup folder, if it is one.
    static Optional<History> of(Path file) throws IOException {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try (var content = new GZIPInputStream(Files.newInputStream(file))) {
            var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            List<Branch> ancestors = LINE.matcher(text)
                    .results()
                    .map(line -> new Branch(Integer.parseInt(line.group(1)), Lsn.of(line.group(2))))
                    .toList();
            return Optional.of(new History(Integer.parseInt(name.group(1), 16), ancestors));
        }
    }

    /// Whether what was written at that position on that timeline belongs to this one too.
    boolean continues(int ancestor, Lsn position) {
        return ancestors.stream()
                .anyMatch(branch -> branch.timeline() == ancestor && position.compareTo(branch.left()) <= 0);
    }
}
