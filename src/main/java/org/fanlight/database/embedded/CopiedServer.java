package org.fanlight.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.database.Login;

/// A server of its own beside the house's, whose data were copied from a backup. Nobody else knows its port.
///
/// It works through the log up to a moment, gets this house's passwords, and can then be asked.
public final class CopiedServer {

    /// Of the data that it can read.
    public static final String MAJOR_VERSION = Cluster.VERSION;

    private static final Duration PATIENCE = Duration.ofDays(2);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Pattern LAST_TRANSACTION =
            Pattern.compile("last completed transaction was at log time (\\S+ [0-9:.]+)\\+00");
    private static final DateTimeFormatter IN_THE_LOG =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss[.SSSSSS][.SSSSS][.SSSS][.SSS][.SS][.S]");
    private static final DateTimeFormatter TARGET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);
    private static final List<Pattern> REASONS =
            List.of(Pattern.compile("FATAL:  (.*)"), Pattern.compile("ERROR:  (.*)"));

    private final Path home;
    private final Cluster cluster;
    private final Durability durability;
    private final Thread ifStopped = new Thread(this::discardQuietly);

    private CopiedServer(Path home, Cluster cluster, Durability durability) {
        this.home = home;
        this.cluster = cluster;
        this.durability = durability;
    }

    /// @param folder what the house's server and secrets live in
    /// @param name of the new folder in it, which only this account can read
    public static CopiedServer in(Path folder, String name, Durability durability) throws IOException {
        Path home = folder.toAbsolutePath().normalize();
        var onlyMe = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(home);
        Path own = Files.createDirectory(home.resolve(name), onlyMe);
        var cluster = new Cluster(own, Binaries.unpackedInto(home.resolve("programs")), Unprivileged.choose());
        Files.createDirectory(cluster.folder(), onlyMe);
        var copied = new CopiedServer(home, cluster, durability);
        Runtime.getRuntime().addShutdownHook(copied.ifStopped);
        return copied;
    }

    /// Where the data of the backup are to be copied.
    public Path dataFolder() {
        return cluster.folder();
    }

    /// Whether the server will be able to read this.
    public boolean canRead(Path folder) {
        return Commands.succeeds(
                cluster.user().command(List.of("test", "-r", folder.toString(), "-a", "-x", folder.toString())));
    }

    /// Works through the log of a backup folder, and stops. When it cannot, the failure says why.
    ///
    /// @param timeline the history to follow
    /// @param until the last moment that counts; empty for all there is
    /// @return when the last transaction was committed, if the log held one
    public Optional<Instant> recover(Path backups, int timeline, Optional<Instant> until) throws IOException {
        Files.writeString(dataFolder().resolve("fanlight-fetch-from"), backups.toString());
        Scripts.FETCH.writeTo(dataFolder());
        Files.createFile(dataFolder().resolve("recovery.signal"));
        var target = until.map(moment -> "recovery_target_time = '%s+00'\nrecovery_target_action = 'promote'\n"
                        .formatted(TARGET.format(moment)))
                .orElse("");
        settings().writeTo(dataFolder(), """
                restore_command = 'sh fanlight-fetch.sh "%%f" "%%p"'
                recovery_target_timeline = '%d'
                hot_standby = off
                """.formatted(timeline) + target);
        start(PATIENCE);
        awaitTheEndOfTheLog();
        cluster.stop();
        return lastTransaction();
    }

    /// As the log of the server has it.
    public Optional<Instant> lastTransaction() throws IOException {
        try (Stream<String> lines = Files.lines(cluster.log())) {
            return lines.map(LAST_TRANSACTION::matcher)
                    .filter(Matcher::find)
                    .map(match ->
                            LocalDateTime.parse(match.group(1), IN_THE_LOG).toInstant(ZoneOffset.UTC))
                    .reduce((_, later) -> later);
        }
    }

    /// How many files of the log it has taken up so far.
    public long takenUp() {
        try (Stream<String> lines = Files.lines(cluster.log())) {
            return lines.filter(line -> line.contains("restored log file")).count();
        } catch (IOException notYet) {
            return 0;
        }
    }

    /// Gives the roles the passwords of this house, whichever they had.
    public void admitThisHouse() throws IOException {
        settings().writeTo(dataFolder());
        var secrets = new Secrets(home.resolve("secrets"));
        cluster.alone(Stream.of(Roles.SUPERUSER, Roles.OWNER, Roles.APPLICATION)
                .map(role -> """
                        do $$ begin if exists (select from pg_roles where rolname = '%1$s') \
                        then alter role %1$s password '%2$s'; end if; end $$;
                        """.formatted(role, secrets.of(role)))
                .collect(Collectors.joining()));
    }

    /// @return how to ask it
    public Login start() throws IOException {
        var settings = settings();
        settings.writeTo(dataFolder());
        start(PATIENCE);
        return new Logins(settings.port(), new Secrets(home.resolve("secrets"))).of(Roles.SUPERUSER, Roles.SUPERUSER);
    }

    public void stop() throws IOException {
        if (Postmaster.of(cluster.folder()).isPresent()) {
            cluster.stop();
        }
    }

    /// Stops it and deletes all of it.
    public void discard() throws IOException {
        stop();
        Folders.delete(cluster.home());
        Runtime.getRuntime().removeShutdownHook(ifStopped);
    }

    /// From now on it is kept, even if this process ends.
    void letGo() {
        Runtime.getRuntime().removeShutdownHook(ifStopped);
    }

    /// Ctrl-C must not leave a server behind, nor a readable copy.
    private void discardQuietly() {
        try {
            stop();
            Folders.delete(cluster.home());
        } catch (IOException failed) {
            System.err.printf("%s could not be deleted: %s%n", cluster.home(), failed.getMessage());
        }
    }

    private void start(Duration patience) throws IOException {
        try {
            cluster.start(patience);
        } catch (IOException failed) {
            throw new IOException(reason().orElse(failed.getMessage()), failed);
        }
    }

    /// `pg_ctl` answers as soon as the server has begun.
    private void awaitTheEndOfTheLog() throws IOException {
        for (var server = Postmaster.of(dataFolder());
                !server.map(Postmaster::isReady).orElse(false);
                server = Postmaster.of(dataFolder())) {
            if (server.isEmpty()) {
                throw new IOException(reason().orElse("The server ended before it had worked through its log"));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private Optional<String> reason() throws IOException {
        if (!Files.exists(cluster.log())) {
            return Optional.empty();
        }
        String log = Files.readString(cluster.log());
        return REASONS.stream()
                .flatMap(pattern -> pattern.matcher(log).results())
                .map(match -> match.group(1))
                .findFirst();
    }

    private ServerSettings settings() throws IOException {
        var archiving = durability == Durability.THROWAWAY ? new Archiving.Off() : new Archiving.Held();
        return ServerSettings.forNextStart(dataFolder(), durability, archiving);
    }
}
