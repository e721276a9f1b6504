package org.fanlight.backup;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// Waits for work that another thread does.
final class Waiting {

    private Waiting() {}

    static void on(Future<?> work) throws IOException {
        try {
            work.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException trouble ? trouble : new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", stopped);
        }
    }
}
