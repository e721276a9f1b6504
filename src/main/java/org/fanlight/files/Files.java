package org.fanlight.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Subject;

/// The files there are: rows are added, none is changed.
public interface Files {

    /// All that were added to a record, the newest first; those too that were refused or taken back.
    List<KeptFile> of(Subject owner);

    Optional<KeptFile> find(FileId id);

    void add(KeptFile file, byte[] content, Viewer by);

    /// The content, where the file can be opened.
    byte[] content(KeptFile file);

    /// @return false where somebody took it back before
    boolean takeBack(FileId id, String reason, Viewer by, Instant at);

    /// What stands in place of a hash, so that it tells nothing to whoever has the database.
    String keyed(String hash);
}
