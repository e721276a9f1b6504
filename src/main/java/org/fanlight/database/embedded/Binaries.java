package org.fanlight.database.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.fanlight.startup.CannotStart;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// The server's programs, unpacked once from the archive on the class path.
record Binaries(Path folder) {

    /// The folder carries the archive's checksum, so a new version unpacks beside the old one.
    static Binaries unpackedInto(Path parent) {
        URL archive = archive();
        try {
            Path folder = parent.resolve("18-" + checksum(archive));
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(parent);
                Path unfinished =
                        parent.resolve("unpacking-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
                unpack(archive, unfinished);
                putInPlace(unfinished, folder);
            }
            return new Binaries(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked into " + parent, failed);
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        URL archive = Binaries.class.getResource("/postgres-" + os + "-" + machine + ".txz");
        if (archive == null) {
            throw new CannotStart(
                    "Fanlight brings no PostgreSQL for %s on %s. Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to use your own."
                            .formatted(os, machine));
        }
        return archive;
    }

    private static String checksum(URL archive) throws IOException {
        var entry = ((JarURLConnection) archive.openConnection()).getJarEntry();
        return Long.toHexString(entry.getCrc());
    }

    /// Another process may have been quicker: then what it unpacked is as good.
    private static void putInPlace(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException taken) {
            FileSystemUtils.deleteRecursively(unfinished);
            if (!Files.isDirectory(folder)) {
                throw taken;
            }
        }
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream packed = new BufferedInputStream(archive.openStream());
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            path.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
        }
    }
}
