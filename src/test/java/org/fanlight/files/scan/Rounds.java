package org.fanlight.files.scan;

import java.time.Clock;
import java.util.Optional;
import org.fanlight.files.FileActs;
import org.fanlight.files.Files;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionOperations;

/// Rounds of the job that has files scanned, with a scanner of the test's own.
public final class Rounds {

    private Rounds() {}

    public static void one(BeanFactory beans, Scanner scanner) {
        new ScanWaiting(
                        new Scanning(Optional.of(scanner), "a test"),
                        beans.getBean(Verdicts.class),
                        beans.getBean(Files.class),
                        beans.getBean(FileActs.class),
                        beans.getBean(TransactionOperations.class),
                        beans.getBean(Clock.class))
                .run();
    }
}
