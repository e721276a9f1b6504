package org.fanlight.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;

/// The one file that the server overwrites in place while it is copied, and that the log does not mend.
final class ControlFile {

    private static final int ATTEMPTS = 100;

    private ControlFile() {}

    /// Read until it reads the same twice.
    static Manifest.KeptFile copy(Path data, Path target) throws IOException {
        Path file = data.resolve(DataFolder.CONTROL);
        byte[] bytes = Files.readAllBytes(file);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            byte[] again = Files.readAllBytes(file);
            if (Arrays.equals(bytes, again)) {
                Files.write(target.resolve(DataFolder.CONTROL), bytes);
                return new Manifest.KeptFile(DataFolder.CONTROL, bytes.length, DigestUtils.sha256Hex(bytes));
            }
            bytes = again;
        }
        throw new IOException(file + " did not stop changing");
    }
}
