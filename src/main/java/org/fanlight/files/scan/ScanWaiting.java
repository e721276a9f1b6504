package org.fanlight.files.scan;

import java.time.Clock;
import org.fanlight.audit.Actor;
import org.fanlight.files.FileActs;
import org.fanlight.files.FileDeed;
import org.fanlight.files.FileId;
import org.fanlight.files.Files;
import org.fanlight.files.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Has the scanner look at what waits, one file after the other. One of which it says nothing waits for the next round;
/// while it is away, all wait.
@Component
public class ScanWaiting {

    private static final Logger LOG = LoggerFactory.getLogger(ScanWaiting.class);
    private static final int AT_ONCE = 100;

    private final Scanning scanning;
    private final Verdicts verdicts;
    private final Files files;
    private final FileActs acts;
    private final TransactionOperations transactions;
    private final Clock clock;

    ScanWaiting(
            Scanning scanning,
            Verdicts verdicts,
            Files files,
            FileActs acts,
            TransactionOperations transactions,
            Clock clock) {
        this.scanning = scanning;
        this.verdicts = verdicts;
        this.files = files;
        this.acts = acts;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void run() {
        scanning.scanner().ifPresent(this::scanAll);
    }

    private void scanAll(Scanner scanner) {
        for (var file : verdicts.waiting(AT_ONCE)) {
            if (!wentOn(file, scanner.scan(verdicts.contentOf(file)))) {
                return;
            }
        }
    }

    private boolean wentOn(FileId file, Scanner.Answer answer) {
        switch (answer) {
            case Scanner.Answer.Clean _ -> enter(file, Standing.CLEAN, "");
            case Scanner.Answer.Found(var what) -> enter(file, Standing.INFECTED, what);
            case Scanner.Answer.TooLarge _ -> enter(file, Standing.TOO_LARGE_TO_SCAN, "");
            case Scanner.Answer.Nothing _ -> LOG.warn("The scanner said nothing of file {}: it waits", file.value());
            case Scanner.Answer.Away _ -> LOG.warn("The scanner cannot be reached: files wait");
        }
        return !(answer instanceof Scanner.Answer.Away);
    }

    private void enter(FileId file, Standing standing, String found) {
        transactions.executeWithoutResult(_ -> {
            if (verdicts.enter(file, standing, found, clock.instant()) && standing.isRefused()) {
                verdicts.remove(file);
                var owner = files.find(file).orElseThrow().owner();
                acts.enter(FileDeed.REFUSED, file, owner, Actor.HOUSE);
                LOG.warn("File {} was refused: {}", file.value(), standing);
            }
        });
    }
}
