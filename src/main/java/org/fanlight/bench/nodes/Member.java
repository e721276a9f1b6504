package org.fanlight.bench.nodes;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.bench.LeftBehind;
import org.fanlight.bench.NodeProcess;
import org.fanlight.database.embedded.Unprivileged;

/// One PostgreSQL with the Patroni that looks after it.
final class Member {

    private final String name;
    private final Path folder;
    private final int postgres;
    private final int patroni;
    private final Process process;

    private Member(String name, Path folder, int postgres, int patroni, Process process) {
        this.name = name;
        this.folder = folder;
        this.postgres = postgres;
        this.patroni = patroni;
        this.process = process;
    }

    /// @param shared what all members are told alike
    static Member start(String name, Path folder, Map<String, String> shared) throws IOException {
        var postgres = NodeProcess.freePort();
        var patroni = NodeProcess.freePort();
        var words = new HashMap<>(shared);
        words.put("name", name);
        words.put("folder", folder.toString());
        words.put("postgres", "127.0.0.1:" + postgres);
        words.put("patroni", "127.0.0.1:" + patroni);
        var file = Template.of("patroni.yml")
                .writeTo(Files.createDirectories(folder).resolve("patroni.yml"), words);
        var unprivileged = Unprivileged.choose();
        unprivileged.own(folder);
        var command = unprivileged.command(List.of(Programs.needed("patroni", "patroni"), file.toString()));
        return new Member(name, folder, postgres, patroni, Programs.start(folder, "patroni", command));
    }

    String name() {
        return name;
    }

    String postgres() {
        return "127.0.0.1:" + postgres;
    }

    String patroniPort() {
        return String.valueOf(patroni);
    }

    boolean leads() {
        try {
            var asked = (HttpURLConnection) URI.create("http://127.0.0.1:" + patroni + "/primary")
                    .toURL()
                    .openConnection();
            asked.setConnectTimeout(1_000);
            asked.setReadTimeout(2_000);
            return asked.getResponseCode() == 200;
        } catch (IOException away) {
            return false;
        }
    }

    /// Patroni and PostgreSQL at once, as when somebody pulls the plug.
    void kill() {
        LeftBehind.kill(process);
        postmaster().ifPresent(server -> {
            server.descendants().forEach(ProcessHandle::destroyForcibly);
            server.destroyForcibly();
        });
    }

    private Optional<ProcessHandle> postmaster() {
        try (var lines = Files.lines(folder.resolve("data/postmaster.pid"))) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (IOException noneRuns) {
            return Optional.empty();
        }
    }
}
