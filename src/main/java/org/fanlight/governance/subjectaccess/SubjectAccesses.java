package org.fanlight.governance.subjectaccess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;

/// The requests, kept on record for ever: rows are added, none is changed.
public interface SubjectAccesses {

    void add(UUID id, NewSubjectAccess asked, Viewer by, Instant at);

    Optional<SubjectAccess> find(UUID id);

    /// Those that have ended or those that have not, the newest first.
    List<SubjectAccess> list(boolean ended);

    /// @param after how many steps there were when it was decided on
    /// @return false where there are more by now; then nothing was added
    boolean step(UUID request, int after, StepKind kind, LocalDate on, String words, Viewer by, Instant at);

    /// Keeps the answer as it was closed.
    void keep(UUID request, byte[] zip, String sha256, Instant at);

    /// What was kept of a closed request, without the file.
    Optional<String> sha256(UUID request);

    Optional<byte[]> pack(UUID request);
}
