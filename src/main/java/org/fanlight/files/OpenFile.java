package org.fanlight.files;

import java.util.Optional;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens a file; to look is an act, and is put on record. Which files there are for a viewer is the database's to say.
@Service
public class OpenFile {

    private final Files files;
    private final FileActs acts;

    OpenFile(Files files, FileActs acts) {
        this.files = files;
        this.acts = acts;
    }

    /// A file with its content.
    public record Opened(KeptFile file, byte[] content) {}

    /// @return nothing where there is no such file, or it cannot be opened: it waits, was refused or taken back
    @Transactional
    public Optional<Opened> open(FileId id, Viewer viewer) {
        Access.require(viewer, Permission.OPEN_FILES);
        var file = files.find(id).filter(KeptFile::isOpen);
        file.ifPresent(found -> acts.enter(FileDeed.OPENED, id, found.owner(), viewer.actor()));
        return file.map(found -> new Opened(found, files.content(found)));
    }
}
