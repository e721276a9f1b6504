package org.fanlight.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.env.Environment;

/// A Fanlight in a process of its own, on this one's database and with this one's keys: a node that may be killed.
public final class NodeProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path home;
    private final int port;
    private final Map<String, String> settings;
    private final Process process;

    private NodeProcess(Path home, int port, Map<String, String> settings) throws IOException {
        this.home = home;
        this.port = port;
        this.settings = settings;
        this.process = begin();
    }

    /// Answers once it is open.
    ///
    /// @param more settings of the environment, stronger than those taken from here
    public static NodeProcess start(Path home, Environment here, Map<String, String> more)
            throws IOException, InterruptedException {
        var settings = new HashMap<String, String>();
        settings.put("FANLIGHT_HOME", home.toString());
        settings.put("FANLIGHT_MANAGEMENT_PORT", "0");
        settings.put("FANLIGHT_SECOND_STEP", "nobody");
        settings.put("FANLIGHT_MASTER_KEY", here.getRequiredProperty("fanlight.master-key"));
        settings.put("FANLIGHT_SEAL_KEY_FILE", here.getRequiredProperty("fanlight.seal-key-file"));
        List.of("FANLIGHT_PHONE", "FANLIGHT_DUTY_PHONE", "FANLIGHT_HELPLINE_PHONE")
                .forEach(phone -> settings.put(phone, "999"));
        databaseOf(here).forEach(settings::put);
        settings.putAll(more);
        return new NodeProcess(home, freePort(), settings).opened();
    }

    /// The same node once more, after it was killed.
    public NodeProcess again() throws IOException, InterruptedException {
        return new NodeProcess(home, port, settings).opened();
    }

    public int port() {
        return port;
    }

    /// At once, as when somebody pulls the plug.
    public void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// A port that nobody listens at just now.
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Map<String, String> databaseOf(Environment here) {
        var found = new HashMap<String, String>();
        for (var source : List.of("spring.datasource", "spring.flyway")) {
            for (var part : List.of("url", "user", "username", "password")) {
                var value = here.getProperty(source + "." + part);
                if (value != null) {
                    found.put((source + "." + part).replace('.', '_').toUpperCase(Locale.ROOT), value);
                }
            }
        }
        return found;
    }

    private Process begin() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(List.of(
                java, "-Xmx512m", "-cp", System.getProperty("java.class.path"), "org.fanlight.Fanlight", "serve"));
        command.environment().putAll(settings);
        command.environment().put("FANLIGHT_PORT", String.valueOf(port));
        command.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        command.redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()));
        return LeftBehind.never(command.start());
    }

    private NodeProcess opened() throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isOpen()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("It did not start. Its log is " + log());
            }
            Thread.sleep(200);
        }
        return this;
    }

    private boolean isOpen() {
        try {
            var asked = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/readyz").toURL().openConnection();
            asked.setReadTimeout(2_000);
            try (InputStream body = asked.getInputStream()) {
                return asked.getResponseCode() == 200 && body.read() >= 0;
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path log() {
        return home.resolve("log");
    }
}
