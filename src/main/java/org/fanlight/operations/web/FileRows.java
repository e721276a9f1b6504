package org.fanlight.operations.web;

import java.util.List;
import org.fanlight.files.FileQueue;
import org.fanlight.ui.govuk.SummaryList.Row;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// What the operator sees of the scanning of files.
@Component
class FileRows {

    private final FileQueue queue;

    FileRows(FileQueue queue) {
        this.queue = queue;
    }

    List<Row> all() {
        var length = queue.length();
        var scanner = queue.scanner();
        return List.of(
                Row.of("Scanner", scanner.isEmpty() ? "None: files are not scanned for malware" : scanner),
                Row.of("Files kept", String.valueOf(length.kept())),
                Row.of("Waiting for the scanner", String.valueOf(length.waiting())),
                Row.of(
                        "Oldest that waits",
                        length.oldestWaiting().map(London::momentWords).orElse("None")),
                Row.of("Not scanned", String.valueOf(length.notScanned())),
                Row.of("Refused by the scanner", String.valueOf(length.refused())));
    }
}
