package org.fanlight.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The newest backup, noted in the house itself: where the backups lie need not be within reach to know of it.
public record LastBackup(Instant finished, long bytes, String folder) {

    private static final String FILE = "last-backup";

    /// @param home the folder that the server and its secrets live in
    static Optional<LastBackup> of(Path home) {
        try {
            if (!Files.exists(home.resolve(FILE))) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(home.resolve(FILE));
            return Optional.of(new LastBackup(Instant.parse(lines.get(0)), Long.parseLong(lines.get(1)), lines.get(2)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void forgetIn(Path home) throws IOException {
        Files.deleteIfExists(home.resolve(FILE));
    }

    void noteIn(Path home) throws IOException {
        Path unfinished = home.resolve(FILE + ".new");
        Files.write(unfinished, List.of(finished.toString(), String.valueOf(bytes), folder));
        Files.move(unfinished, home.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }
}
