package org.fanlight.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fanlight.startup.CannotStart;

/// The folder with the server's data, and the commands that make, start and stop it.
record Cluster(Path home, Binaries binaries, Unprivileged user) {

    static final String VERSION = "18";
    private static final Duration ORDINARY_START = Duration.ofMinutes(5);

    Path folder() {
        return home.resolve("cluster");
    }

    Path log() {
        return home.resolve("server.log");
    }

    void initialise(String superuserPassword, Durability durability) throws IOException {
        refuseHalfRestored();
        if (!Files.exists(folder())) {
            Files.createDirectories(home);
            Path unfinished = Files.createTempDirectory(home, "initialising-");
            Path password = Files.createTempFile(home, "password-", "");
            Files.writeString(password, superuserPassword);
            user.own(home);
            run("initdb", initdbOptions(unfinished, password, durability));
            Files.delete(password);
            Files.writeString(
                    unfinished.resolve("postgresql.conf"), ServerSettings.include(), StandardOpenOption.APPEND);
            Files.move(unfinished, folder(), StandardCopyOption.ATOMIC_MOVE);
        }
        refuseOtherVersion();
    }

    private static List<String> initdbOptions(Path target, Path password, Durability durability) {
        var options = new ArrayList<>(List.of(
                "-D", target.toString(), "-U", "postgres", "-A", "scram-sha-256", "--pwfile", password.toString()));
        options.addAll(List.of(
                "-E",
                "UTF8",
                "--locale-provider=icu",
                "--icu-locale=en-GB",
                "--locale=" + locale(),
                "--data-checksums"));
        if (durability == Durability.THROWAWAY) {
            options.add("--no-sync");
        }
        return options;
    }

    /// Answers when the server accepts connections. The server leads its own session, so Ctrl-C does not reach it.
    void start() throws IOException {
        start(ORDINARY_START);
    }

    void start(Duration patience) throws IOException {
        Postmaster.forgetDead(folder());
        user.own(home);
        pgCtl("start", "-t", String.valueOf(patience.toSeconds()), "-l", log().toString());
    }

    void stop() throws IOException {
        pgCtl("stop", "-m", "fast", "-t", "60");
    }

    /// The server without a network, for commands that need no password: one a line.
    void alone(String commands) throws IOException {
        user.own(home);
        var command = List.of(
                binaries.program("postgres"),
                "--single",
                "-D",
                folder().toString(),
                "-c",
                "exit_on_error=true",
                "-c",
                "archive_command=false",
                Roles.SUPERUSER);
        Commands.run(user.command(command), commands);
    }

    /// Lies there while a restore puts the data in their place.
    Path restoring() {
        return home.resolve("restoring");
    }

    private void refuseHalfRestored() {
        if (Files.exists(restoring())) {
            throw new CannotStart("""
                    A restore was cut short just when it put the data in their place, and %s says where they lie. \
                    Run ./fanlight restore again, and Fanlight starts.\
                    """.formatted(restoring()));
        }
    }

    private void pgCtl(String verb, String... options) throws IOException {
        var arguments = new ArrayList<>(List.of(verb, "-w", "-s", "-D", folder().toString()));
        arguments.addAll(List.of(options));
        run("pg_ctl", arguments);
    }

    private void run(String program, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(binaries.program(program)));
        command.addAll(arguments);
        Commands.run(user.command(command));
    }

    private void refuseOtherVersion() throws IOException {
        String found = Files.readString(folder().resolve("PG_VERSION")).strip();
        if (!found.equals(VERSION)) {
            throw new CannotStart("The data in %s belongs to PostgreSQL %s and this Fanlight brings PostgreSQL %s."
                    .formatted(folder(), found, VERSION));
        }
    }

    private static String locale() {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        return mac ? "en_GB.UTF-8" : "C.UTF-8";
    }
}
