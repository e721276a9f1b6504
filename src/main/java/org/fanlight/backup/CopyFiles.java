package org.fanlight.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/// Copies a file and takes its fingerprint on the way.
final class CopyFiles {

    private static final int CHUNK = 1 << 20;
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
    private final Progress progress;

    CopyFiles(Progress progress) {
        this.progress = progress;
    }

    /// What is there at the beginning is copied: whatever comes after stands in the log.
    Manifest.KeptFile copy(Path from, Path to, String name) throws IOException {
        var onlyMe = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var source = FileChannel.open(from, StandardOpenOption.READ);
                var target = FileChannel.open(to, NEW, onlyMe)) {
            return pour(source, target, name);
        }
    }

    /// Only the fingerprint.
    Manifest.KeptFile read(Path file, String name) throws IOException {
        try (var source = FileChannel.open(file, StandardOpenOption.READ)) {
            return pour(source, null, name);
        }
    }

    private Manifest.KeptFile pour(FileChannel source, @Nullable FileChannel target, String name) throws IOException {
        var digest = DigestUtils.getSha256Digest();
        long size = source.size();
        long done = 0;
        while (done < size) {
            chunk.clear().limit((int) Math.min(CHUNK, size - done));
            int read = source.read(chunk);
            if (read < 0) {
                break;
            }
            digest.update(chunk.flip());
            chunk.rewind();
            while (target != null && chunk.hasRemaining()) {
                target.write(chunk);
            }
            done += read;
            progress.add(read);
        }
        return new Manifest.KeptFile(name, done, Hex.encodeHexString(digest.digest()));
    }
}
