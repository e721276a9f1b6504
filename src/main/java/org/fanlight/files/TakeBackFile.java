package org.fanlight.files;

import java.time.Clock;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes a file back that should not have been added: nobody can open it any more, and that it was there stays on
/// record. Its content goes when the record goes.
@Service
public class TakeBackFile {

    private final Files files;
    private final FileActs acts;
    private final Clock clock;

    TakeBackFile(Files files, FileActs acts, Clock clock) {
        this.files = files;
        this.acts = acts;
        this.clock = clock;
    }

    /// @return false where there is no such file with this record, or somebody took it back before
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeBack(Subject owner, FileId id, String reason, Viewer viewer) {
        var there = files.find(id).filter(file -> file.owner().equals(owner)).isPresent();
        var done = there && files.takeBack(id, reason, viewer, clock.instant());
        if (done) {
            acts.enter(FileDeed.TAKEN_BACK, id, owner, viewer.actor());
        }
        return done;
    }
}
