package org.fanlight.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How many bytes a disk has left at a folder.
interface Room {

    Room ON_DISK = folder -> Files.getFileStore(folder).getUsableSpace();

    /// For the log that is written meanwhile.
    long SPARE = 64L << 20;

    long at(Path folder) throws IOException;

    /// Refuses what would not fit.
    default void refuseTooLittle(Path folder, long bytes) throws IOException {
        if (at(folder) < bytes + SPARE) {
            throw new Refused(
                    "%s has %s left, and about %s are needed.",
                    folder, Sizes.words(at(folder)), Sizes.words(bytes + SPARE));
        }
    }
}
