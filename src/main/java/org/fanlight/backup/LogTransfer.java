package org.fanlight.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/// Waits for the server to bring its log to the backup folder, which it tries again every minute.
record LogTransfer(Path log, Duration patience) {

    private static final Duration PAUSE = Duration.ofMillis(50);

    void await(Segment segment) {
        Path expected = log.resolve(segment.file());
        var deadline = Instant.now().plus(patience);
        while (!Files.exists(expected)) {
            if (Instant.now().isAfter(deadline)) {
                throw new Refused(
                        "The log of the database does not arrive in %s. Why, stands at the end of server/server.log in Fanlight's folder.",
                        log);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
