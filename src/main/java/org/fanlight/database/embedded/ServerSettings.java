package org.fanlight.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The server's own settings: reachable from this machine only, sized for two cores, and silent about what people
/// typed.
record ServerSettings(int port, Durability durability, Archiving archiving) {

    private static final String FILE = "fanlight.conf";
    private static final String ARCHIVE_TO = "fanlight-archive-to";
    private static final Pattern PORT = Pattern.compile("(?m)^port = (\\d+)$");

    /// The port of the last start while it is free, else another free one.
    static ServerSettings forNextStart(Path cluster, Durability durability, Archiving archiving) throws IOException {
        Path file = cluster.resolve(FILE);
        Matcher kept = PORT.matcher(Files.exists(file) ? Files.readString(file) : "");
        int port =
                kept.find() && isFree(Integer.parseInt(kept.group(1))) ? Integer.parseInt(kept.group(1)) : freePort();
        return new ServerSettings(port, durability, archiving);
    }

    void writeTo(Path cluster) throws IOException {
        writeTo(cluster, "");
    }

    /// @param more settings of this one start
    void writeTo(Path cluster, String more) throws IOException {
        if (archiving instanceof Archiving.Into(Path folder)) {
            Files.writeString(cluster.resolve(ARCHIVE_TO), folder.toString());
            Scripts.ARCHIVE.writeTo(cluster);
        }
        Path unfinished = cluster.resolve(FILE + ".new");
        Files.writeString(unfinished, text() + archiving.settings() + more);
        Files.move(unfinished, cluster.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    static String include() {
        return "\ninclude = '" + FILE + "'\n";
    }

    private String text() {
        return """
                # Written by Fanlight at every start.
                listen_addresses = '127.0.0.1'
                port = %1$d
                unix_socket_directories = ''
                max_connections = %3$d
                fsync = %2$s
                synchronous_commit = %2$s
                full_page_writes = %2$s
                shared_buffers = 256MB
                effective_cache_size = 1GB
                work_mem = 8MB
                maintenance_work_mem = 128MB
                max_wal_size = 2GB
                checkpoint_timeout = 15min
                wal_compression = on
                random_page_cost = 1.1
                max_parallel_workers_per_gather = 1
                jit = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                # A log must not repeat what was typed: no statements, no values.
                log_min_error_statement = panic
                log_error_verbosity = terse
                """.formatted(port, durability.setting, durability.connections);
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
