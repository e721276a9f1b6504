package org.fanlight.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A server as its own `postmaster.pid` describes it.
record Postmaster(long pid, int port, String status) {

    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    /// The server at work on this cluster, if one is: a file left over from a crash does not count.
    static Optional<Postmaster> of(Path cluster) {
        return described(cluster).filter(Postmaster::isAlive);
    }

    /// A stale file whose number now belongs to another program would stop the server from starting.
    static void forgetDead(Path cluster) throws IOException {
        if (of(cluster).isEmpty()) {
            Files.deleteIfExists(file(cluster));
        }
    }

    private static Optional<Postmaster> described(Path cluster) {
        try {
            if (!Files.exists(file(cluster))) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file(cluster));
            if (lines.size() <= PORT) {
                return Optional.empty();
            }
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(PID).strip()),
                    Integer.parseInt(lines.get(PORT).strip()),
                    lines.size() > STATUS ? lines.get(STATUS).strip() : ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Not while it still works through its log.
    boolean isReady() {
        return status.equals("ready");
    }

    private boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .command()
                        .map(command -> command.contains("postgres"))
                        .orElse(true))
                .isPresent();
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
