package org.fanlight.files;

import java.time.Instant;
import java.util.Optional;
import org.fanlight.audit.Subject;

/// A file that was added to a record, without its content.
///
/// @param about what it is, in the words of whoever added it; may be empty
/// @param bytes how large it is as it is kept
/// @param hash keyed, equal for files that were equal when they were sent
public record KeptFile(
        FileId id,
        Subject owner,
        String name,
        String about,
        FileType type,
        int bytes,
        String hash,
        String addedBy,
        Instant addedAt,
        Standing standing,
        Optional<TakenBack> takenBack) {

    /// That somebody took it back, and why.
    public record TakenBack(String reason, String by, Instant at) {}

    /// Whether anybody who may see it can open it now.
    public boolean isOpen() {
        return standing.isOpen() && takenBack.isEmpty();
    }

    /// Whether it is still part of the record: neither refused nor taken back.
    public boolean stands() {
        return !standing.isRefused() && takenBack.isEmpty();
    }
}
