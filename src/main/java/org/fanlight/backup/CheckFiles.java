package org.fanlight.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.stream.Collectors;

/// Compares the files of a backup with its manifest.
final class CheckFiles {

    /// Reads a file, and perhaps copies it on the way.
    interface Reading {
        Manifest.KeptFile read() throws IOException;
    }

    private CheckFiles() {}

    /// Damaged where one is missing, is not as it was, or was not there.
    static void check(Backup backup, Manifest manifest, CopyFiles reader) throws IOException {
        for (var file : manifest.files()) {
            refuseOther(backup, file, () -> reader.read(backup.dataFolder().resolve(file.path()), file.path()));
        }
        refuseStrangers(backup, manifest);
    }

    static void refuseOther(Backup backup, Manifest.KeptFile expected, Reading reading) throws IOException {
        Manifest.KeptFile found;
        try {
            found = reading.read();
        } catch (NoSuchFileException missing) {
            throw new Damaged("In the backup %s the file data/%s is missing.", backup.name(), expected.path());
        }
        if (!found.equals(expected)) {
            throw new Damaged(
                    "In the backup %s the file data/%s is not as it was copied.", backup.name(), expected.path());
        }
    }

    private static void refuseStrangers(Backup backup, Manifest manifest) throws IOException {
        var known =
                manifest.files().stream().map(Manifest.KeptFile::path).collect(Collectors.toCollection(HashSet::new));
        try (var files = Files.walk(backup.dataFolder())) {
            var stranger = files.filter(Files::isRegularFile)
                    .map(file -> backup.dataFolder().relativize(file).toString())
                    .filter(file -> !known.contains(file))
                    .findFirst();
            if (stranger.isPresent()) {
                throw new Damaged(
                        "In the backup %s the file data/%s does not belong to it.", backup.name(), stranger.get());
            }
        }
    }
}
