package org.fanlight.backup;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Fanlight as the launcher runs it: a process of its own without the tests' classes.
final class Program implements AutoCloseable {

    private static final Pattern OPEN = Pattern.compile("Fanlight is open at (http://localhost:\\d+)/");

    private final Process process;

    private Program(Process process) {
        this.process = process;
    }

    static Program start(Path home, String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes(),
                "org.fanlight.Fanlight"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("FANLIGHT_HOME", home.toString());
        builder.environment().put("FANLIGHT_PORT", "0");
        builder.environment().put("FANLIGHT_MANAGEMENT_PORT", "0");
        builder.environment().put("FANLIGHT_DEMO_MONTHS", "3");
        return new Program(builder.start());
    }

    /// @return where it is open
    String awaitOpen() throws IOException {
        var reader = process.inputReader(StandardCharsets.UTF_8);
        var said = new StringBuilder();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            var open = OPEN.matcher(line);
            if (open.find()) {
                return open.group(1);
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("Fanlight did not open: " + said);
    }

    /// Runs it to its end.
    ///
    /// @return what it printed, if it ended well
    static String run(Path home, String... words) throws IOException, InterruptedException {
        try (var program = start(home, words)) {
            var said =
                    program.process.inputReader(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n"));
            int code = program.process.waitFor();
            if (code != 0) {
                throw new IllegalStateException("It ended with %d: %s".formatted(code, said));
            }
            return said;
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String classes() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
