package org.fanlight.files;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.files.scan.Verdicts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps files with a record. The module of that record says who may, and makes others wait who add to it as well.
@Service
public class KeepFiles {

    private final Files files;
    private final Verdicts verdicts;
    private final FileActs acts;
    private final Ids ids;
    private final Clock clock;

    KeepFiles(Files files, Verdicts verdicts, FileActs acts, Ids ids, Clock clock) {
        this.files = files;
        this.verdicts = verdicts;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    /// What came of it.
    ///
    /// @param already how many were there before, and were not added a second time
    /// @param noRoom how many there was no room for
    public record Kept(int added, int already, int noRoom) {}

    /// @param about what they are, in a few words
    @Transactional(propagation = Propagation.MANDATORY)
    public Kept keep(Subject owner, String about, List<LookedAt.Fit> sent, Viewer viewer) {
        var standing = new ArrayList<>(
                files.of(owner).stream().filter(KeptFile::stands).toList());
        int added = 0;
        int already = 0;
        for (var fit : sent) {
            var file = file(owner, about, fit, viewer);
            if (standing.stream().anyMatch(other -> other.hash().equals(file.hash()))) {
                already++;
            } else if (hasRoom(standing, file)) {
                add(file, fit.content(), viewer);
                standing.add(file);
                added++;
            }
        }
        return new Kept(added, already, sent.size() - added - already);
    }

    private KeptFile file(Subject owner, String about, LookedAt.Fit fit, Viewer viewer) {
        return new KeptFile(
                new FileId(ids.next()),
                owner,
                fit.name(),
                about,
                fit.type(),
                fit.content().length,
                files.keyed(fit.hash()),
                viewer.name(),
                clock.instant(),
                Standing.WAITING,
                Optional.empty());
    }

    private static boolean hasRoom(List<KeptFile> standing, KeptFile file) {
        long together = standing.stream().mapToLong(KeptFile::bytes).sum() + file.bytes();
        return standing.size() < FileLimits.FILES && together <= FileLimits.ALL_BYTES;
    }

    private void add(KeptFile file, byte[] content, Viewer viewer) {
        files.add(file, content, viewer);
        verdicts.onArrival(file.id());
        acts.enter(FileDeed.ADDED, file.id(), file.owner(), viewer.actor());
    }
}
