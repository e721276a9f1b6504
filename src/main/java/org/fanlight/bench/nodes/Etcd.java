package org.fanlight.bench.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.bench.LeftBehind;
import org.fanlight.bench.NodeProcess;

/// Three etcds that agree on who leads.
final class Etcd implements AutoCloseable {

    private static final List<String> NAMES = List.of("one", "two", "three");

    private final List<Process> processes = new ArrayList<>();
    private final Map<String, String> clients = new HashMap<>();

    static Etcd start(Path folder) throws IOException {
        var program = Programs.needed("etcd", "etcd-server");
        var peers = new HashMap<String, String>();
        var etcd = new Etcd();
        for (var name : NAMES) {
            peers.put(name, "127.0.0.1:" + NodeProcess.freePort());
            etcd.clients.put(name, "127.0.0.1:" + NodeProcess.freePort());
        }
        var cluster = String.join(
                ",",
                NAMES.stream().map(name -> name + "=http://" + peers.get(name)).toList());
        for (var name : NAMES) {
            var own = Files.createDirectories(folder.resolve(name));
            var file = Template.of("etcd.yml")
                    .writeTo(
                            own.resolve("etcd.yml"),
                            Map.of(
                                    "name", name,
                                    "folder", own.resolve("data").toString(),
                                    "clients", etcd.clients.getOrDefault(name, ""),
                                    "peers", peers.getOrDefault(name, ""),
                                    "cluster", cluster));
            etcd.processes.add(Programs.start(own, "etcd", List.of(program, "--config-file", file.toString())));
        }
        return etcd;
    }

    /// Where Patroni asks.
    String hosts() {
        return String.join(",", clients.values());
    }

    @Override
    public void close() {
        processes.forEach(LeftBehind::kill);
    }
}
