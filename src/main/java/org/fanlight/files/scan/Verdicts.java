package org.fanlight.files.scan;

import java.time.Instant;
import java.util.List;
import org.fanlight.files.FileId;
import org.fanlight.files.Standing;

/// What was said of files, and what waits for it.
public interface Verdicts {

    /// A file has come: where there is no scanner, nothing is waited for.
    void onArrival(FileId file);

    /// The files that wait, those first that have waited longest.
    List<FileId> waiting(int atMost);

    byte[] contentOf(FileId file);

    /// @param found what was found; empty where nothing was
    /// @return false where it was said before
    boolean enter(FileId file, Standing standing, String found, Instant at);

    /// The content of a refused file goes at once.
    void remove(FileId file);
}
