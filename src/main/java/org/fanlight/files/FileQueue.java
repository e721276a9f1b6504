package org.fanlight.files;

import java.time.Instant;
import java.util.Optional;

/// How it goes with scanning, for whoever runs the house: numbers, nothing about anybody.
public interface FileQueue {

    Length length();

    /// Where the scanner is; empty where there is none, and files are not scanned.
    String scanner();

    /// @param waiting how many wait for the scanner
    /// @param notScanned how many came while there was no scanner
    record Length(int kept, int waiting, Optional<Instant> oldestWaiting, int notScanned, int refused) {}
}
