package org.fanlight.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What of a running server's data folder belongs into a backup.
///
/// @param files but for `pg_control`, which is copied last
/// @param bytes how many there were, roughly: the server goes on writing
record DataFolder(Path path, List<String> folders, List<String> files, long bytes) {

    static final String CONTROL = "global/pg_control";

    /// Folders whose content is the running server's alone (PostgreSQL's manual, "Making a Base Backup Using the Low
    /// Level API"); the log has a way of its own.
    private static final Set<String> LEFT_EMPTY = Set.of(
            "pg_wal",
            "pg_wal/archive_status",
            "pg_wal/summaries",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map", CONTROL);

    /// This house's own settings, written at each start.
    private static final String OURS = "fanlight";

    private static final List<String> BEGINNINGS = List.of("pgsql_tmp", "pg_internal.init");

    static DataFolder of(Path path) throws IOException {
        var found = new Finder(path);
        Files.walkFileTree(path, found);
        return new DataFolder(path, found.folders, found.files, found.bytes);
    }

    private static boolean belongs(Path relative) {
        String name = relative.getFileName().toString();
        Path parent = relative.getParent();
        return !LEFT_OUT.contains(relative.toString())
                && (parent == null ? !name.startsWith(OURS) : !LEFT_EMPTY.contains(parent.toString()))
                && BEGINNINGS.stream().noneMatch(name::startsWith);
    }

    private static final class Finder extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<String> folders = new ArrayList<>();
        private final List<String> files = new ArrayList<>();
        private long bytes;

        Finder(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            Path relative = root.relativize(folder);
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            if (!belongs(relative) && !LEFT_EMPTY.contains(relative.toString())) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(relative.toString());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Path relative = root.relativize(file);
            if (attributes.isRegularFile() && belongs(relative)) {
                files.add(relative.toString());
                bytes += attributes.size();
            }
            return FileVisitResult.CONTINUE;
        }

        /// The server deletes files while they are being listed.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
            if (failed instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failed;
        }
    }
}
