package org.fanlight.bench.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.bench.NodeProcess;
import org.fanlight.bench.Unexpected;

/// Two nodes behind a proxy, a mail server, and workers who are signed in.
final class Stage implements AutoCloseable {

    private final Path folder;
    private final Ground ground;
    private final Journal journal = new Journal();
    private final MailSink mail = new MailSink();
    private final List<NodeProcess> nodes = new ArrayList<>();
    private final List<SteadyWorker> workers = new ArrayList<>();
    private HaProxy pages;

    private Stage(Path folder, Ground ground, Map<String, String> database) throws IOException, InterruptedException {
        this.folder = folder;
        this.ground = ground;
        var settings = new HashMap<>(database);
        settings.put("FANLIGHT_FORWARD_HEADERS", "native");
        settings.put("FANLIGHT_MAIL_FROM", "front-door@bench.example");
        settings.put("SPRING_MAIL_HOST", "127.0.0.1");
        settings.put("SPRING_MAIL_PORT", String.valueOf(mail.port()));
        for (var name : List.of("one", "two")) {
            nodes.add(NodeProcess.start(Files.createDirectories(folder.resolve(name)), ground.environment(), settings));
        }
        var away = Template.of("away.http").writeTo(folder.resolve("away.http"), Map.of("phone", "999"));
        pages = HaProxy.start(
                folder,
                "haproxy-pages",
                "pages",
                NodeProcess.freePort(),
                Map.of(
                        "away", away.toString(),
                        "node-one", "127.0.0.1:" + nodes.getFirst().port(),
                        "node-two", "127.0.0.1:" + nodes.getLast().port()));
        pages.awaitOpen();
    }

    /// @param database what the nodes are told about their database
    static Stage set(Path folder, Ground ground, Map<String, String> database)
            throws IOException, InterruptedException, Unexpected {
        var stage = new Stage(folder, ground, database);
        try {
            stage.signIn();
            return stage;
        } catch (Unexpected | RuntimeException failed) {
            stage.close();
            throw failed;
        }
    }

    private void signIn() throws Unexpected {
        var districts = ground.staff().districts();
        for (var account : ground.staff().workers()) {
            workers.add(SteadyWorker.signIn(
                    pages.port(),
                    account.email(),
                    ground.password(),
                    districts.get(workers.size() % districts.size()),
                    journal,
                    workers.size()));
        }
    }

    Journal journal() {
        return journal;
    }

    MailSink mail() {
        return mail;
    }

    List<SteadyWorker> workers() {
        return workers;
    }

    void killANode() {
        nodes.getFirst().kill();
    }

    void startItAgain() throws IOException, InterruptedException {
        nodes.addFirst(nodes.removeFirst().again());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        workers.forEach(SteadyWorker::close);
        pages.close();
        for (var node : nodes) {
            node.close();
        }
        mail.close();
    }
}
