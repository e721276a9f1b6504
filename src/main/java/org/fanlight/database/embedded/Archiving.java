package org.fanlight.database.embedded;

import java.nio.file.Path;

/// What a server does with each finished file of its log.
sealed interface Archiving {

    /// Nothing that somebody could switch on without a restart: for tests and trials.
    record Off() implements Archiving {}

    /// Nothing yet: no backup was ever made that a log could follow on from.
    record Nowhere() implements Archiving {}

    /// Into a backup folder.
    record Into(Path folder) implements Archiving {}

    /// Keeps all of it for the server that will run later: a copy must not write where the house itself writes.
    record Held() implements Archiving {}

    static Archiving of(LogArchive archive, Durability durability) {
        return durability == Durability.THROWAWAY
                ? new Off()
                : archive.folder().<Archiving>map(Into::new).orElseGet(Nowhere::new);
    }

    /// Half a minute is what is lost at worst with the machine: a restore can come back to any minute before.
    default String settings() {
        return switch (this) {
            case Off() -> "archive_mode = off\n";
            case Nowhere() -> "archive_mode = on\narchive_command = 'true'\n";
            case Into(Path _) -> """
                archive_mode = on
                archive_command = 'sh fanlight-archive.sh "%p" "%f"'
                archive_timeout = 30
                """;
            case Held() -> "archive_mode = on\narchive_command = ''\n";
        };
    }
}
