package org.fanlight.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.fanlight.startup.CannotStart;
import org.jspecify.annotations.Nullable;

/// One node at a time on one folder: held by the running JVM and let go by the system when it dies.
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock on(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new CannotStart(
                        "Another Fanlight is already running on %s. Stop it first, or set FANLIGHT_HOME to another folder."
                                .formatted(folder.toAbsolutePath().getParent()));
            }
            return new HomeLock(channel);
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "Fanlight cannot write to %s. Make it writable, or set FANLIGHT_HOME to another folder."
                            .formatted(folder.toAbsolutePath()),
                    unwritable);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
