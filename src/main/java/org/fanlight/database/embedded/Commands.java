package org.fanlight.database.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Runs a command to its end.
final class Commands {

    private static final File NOTHING = new File("/dev/null");

    private Commands() {}

    /// The failure carries what the command said.
    static void run(List<String> command) throws IOException {
        end(
                command,
                prepared(command)
                        .redirectInput(ProcessBuilder.Redirect.from(NOTHING))
                        .start());
    }

    /// With words that must not stand in a list of processes on its standard input.
    static void run(List<String> command, String input) throws IOException {
        Process process = prepared(command).start();
        try (var writer = process.outputWriter(StandardCharsets.UTF_8)) {
            writer.write(input);
        }
        end(command, process);
    }

    private static ProcessBuilder prepared(List<String> command) {
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static void end(List<String> command, Process process) throws IOException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = waitFor(process);
        if (exit != 0) {
            throw new IOException("%s ended with %d: %s".formatted(command, exit, said.strip()));
        }
    }

    static boolean succeeds(List<String> command) {
        try {
            run(command);
            return true;
        } catch (IOException failed) {
            return false;
        }
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException("Interrupted", stopped);
        }
    }
}
