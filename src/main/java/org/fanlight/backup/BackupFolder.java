package org.fanlight.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanlight.database.embedded.Folders;

/// A folder with the backups of one database, and the log that leads from each to the next and on.
record BackupFolder(Path path) {

    private static final Pattern BACKUP = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ");
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);

    /// Refused where it is none.
    static BackupFolder existing(Path path) {
        if (!Files.isDirectory(path)) {
            throw new Refused("There is no folder %s, or it cannot be looked at.", path);
        }
        var folder = new BackupFolder(path.toAbsolutePath().normalize());
        if (!Files.exists(folder.mark())) {
            throw new Refused("%s is no folder that ./fanlight backup has written to.", path);
        }
        return folder;
    }

    /// Made where there is none yet, beside other folders: a disk that is not there must not be mistaken for one.
    static BackupFolder forDatabase(Path path, String systemIdentifier) throws IOException {
        var folder = new BackupFolder(path.toAbsolutePath().normalize());
        if (!Files.isDirectory(folder.path)) {
            folder.make();
        }
        if (!Files.exists(folder.mark())) {
            folder.begin(systemIdentifier);
        }
        if (!folder.systemIdentifier().equals(systemIdentifier)) {
            throw new Refused("%s holds the backups of another database. Give this one a folder of its own.", path);
        }
        return folder;
    }

    Path log() {
        return path.resolve("wal");
    }

    /// What PostgreSQL calls the database whose backups lie here.
    String systemIdentifier() throws IOException {
        return Files.readString(mark()).strip();
    }

    /// Oldest first, unfinished ones among them.
    List<Backup> backups() throws IOException {
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(Files::isDirectory)
                    .filter(found ->
                            BACKUP.matcher(found.getFileName().toString()).matches())
                    .sorted()
                    .map(Backup::new)
                    .toList();
        }
    }

    Backup newBackup(Instant now) throws IOException {
        Path folder = path.resolve(nameFor(now));
        if (Files.exists(folder)) {
            throw new Refused("Another backup began in this very second. Try again.");
        }
        return new Backup(privately(folder));
    }

    static String nameFor(Instant moment) {
        return NAME.format(moment.truncatedTo(ChronoUnit.SECONDS));
    }

    private void make() throws IOException {
        Path parent = path.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new Refused("There is no folder %s to put a backup folder into.", String.valueOf(parent));
        }
        privately(path);
        Folders.force(parent);
    }

    private void begin(String systemIdentifier) throws IOException {
        try (Stream<Path> inside = Files.list(path)) {
            if (inside.anyMatch(found -> !found.endsWith("lost+found"))) {
                throw new Refused("%s is not empty and holds no backups. Give backups an empty folder.", path);
            }
        }
        privately(log());
        Files.writeString(mark(), systemIdentifier + "\n");
        Folders.force(mark());
        Folders.force(path);
    }

    private Path mark() {
        return path.resolve("fanlight-backups");
    }

    private static Path privately(Path folder) throws IOException {
        return Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
