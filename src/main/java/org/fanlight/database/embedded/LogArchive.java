package org.fanlight.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Which backup folder the server brings its log into: none before the first backup.
///
/// @param home the folder that the server and its secrets live in
public record LogArchive(Path home) {

    public Optional<Path> folder() {
        try {
            return Files.exists(file())
                    ? Optional.of(Path.of(Files.readString(file()).strip()))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void bringInto(Path folder) throws IOException {
        Path unfinished = home.resolve("backup-folder.new");
        Files.writeString(unfinished, folder.toAbsolutePath() + "\n");
        Files.move(unfinished, file(), StandardCopyOption.ATOMIC_MOVE);
    }

    void stop() throws IOException {
        Files.deleteIfExists(file());
    }

    private Path file() {
        return home.resolve("backup-folder");
    }
}
