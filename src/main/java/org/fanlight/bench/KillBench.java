package org.fanlight.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.core.env.Environment;

/// Kills the application in the middle of the mixed day, starts it again and counts what it had acknowledged.
///
/// A process of its own is killed, with a folder of its own; it uses this one's database, so that nothing it could
/// write on its way out helps it.
record KillBench(FrontDoorBench bench, Environment environment) {

    private static final int CONTACTS = 10_000;
    private static final Duration UNTIL_KILLED = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    KillOutcome run(String password) throws Exception {
        bench.seeding().growTo(CONTACTS, bench.staff(), Clock.systemUTC().instant());
        var home = Files.createTempDirectory("fanlight-kill");
        var port = freePort();
        var acknowledged = new Acknowledged();
        bench.progress().accept("Starting a process to kill");
        var process = start(home, port);
        try {
            workUntilKilled(process, port, password, acknowledged);
            bench.progress().accept("Killed. Starting it again");
            process = start(home, port);
            return new KillOutcome(
                    acknowledged.counts(),
                    new MissingWrites(bench.jdbc(), bench.encryption()).of(acknowledged),
                    bench.order().users());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void workUntilKilled(Process process, int port, String password, Acknowledged acknowledged)
            throws Exception {
        var workers = bench.atPages(port, password, bench.material(CONTACTS), acknowledged);
        var crowd = new Crowd(Duration.ZERO, UNTIL_KILLED.plusSeconds(1), Duration.ofMillis(1));
        try (var threads = Executors.newSingleThreadScheduledExecutor()) {
            threads.schedule(process::destroyForcibly, UNTIL_KILLED.toMillis(), TimeUnit.MILLISECONDS);
            crowd.work(workers);
        } finally {
            workers.forEach(Worker::close);
        }
        process.waitFor();
    }

    /// Answers once it is open.
    private Process start(Path home, int port) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(List.of(
                java, "-Xmx512m", "-cp", System.getProperty("java.class.path"), "org.fanlight.Fanlight", "serve"));
        var settings = command.environment();
        settings.put("FANLIGHT_HOME", home.toString());
        settings.put("FANLIGHT_PORT", String.valueOf(port));
        settings.put("FANLIGHT_MANAGEMENT_PORT", "0");
        settings.put("FANLIGHT_SECOND_STEP", "nobody");
        settings.put("FANLIGHT_MASTER_KEY", environment.getRequiredProperty("fanlight.master-key"));
        List.of("FANLIGHT_PHONE", "FANLIGHT_DUTY_PHONE", "FANLIGHT_HELPLINE_PHONE")
                .forEach(phone -> settings.put(phone, "999"));
        List.of("spring.datasource", "spring.flyway")
                .forEach(source -> List.of("url", "user", "username", "password")
                        .forEach(part -> {
                            var value = environment.getProperty(source + "." + part);
                            if (value != null) {
                                settings.put(
                                        (source + "." + part).replace('.', '_').toUpperCase(Locale.ROOT), value);
                            }
                        }));
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.redirectError(home.resolve("log").toFile());
        var process = command.start();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isOpen(port)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("It did not start. Its log is " + home.resolve("log"));
            }
            Thread.sleep(200);
        }
        return process;
    }

    private static boolean isOpen(int port) {
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

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
