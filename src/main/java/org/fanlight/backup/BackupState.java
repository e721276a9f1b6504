package org.fanlight.backup;

import java.time.Instant;
import java.util.Optional;

/// How it stands with the backups, for whoever runs Fanlight.
public sealed interface BackupState {

    /// The database is one of the partnership's own, and so are its backups.
    record OfOnesOwn() implements BackupState {}

    /// Nothing can be restored.
    record NoneYet() implements BackupState {}

    /// @param logBrought when the log last arrived where the backups lie
    /// @param heldUpSince when it last failed to, if nothing has arrived since
    record Made(LastBackup last, Optional<Instant> logBrought, Optional<Instant> heldUpSince) implements BackupState {

        static Made of(LastBackup last, Optional<Instant> brought, Optional<Instant> failed) {
            return new Made(
                    last, brought, failed.filter(at -> brought.map(at::isAfter).orElse(true)));
        }
    }
}
