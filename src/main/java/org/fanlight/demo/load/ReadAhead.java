package org.fanlight.demo.load;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.fanlight.demo.county.Larkshire;
import org.fanlight.demo.past.Chapter;
import org.fanlight.demo.past.Past;

/// Tells the next chapters on a thread of its own while one is put on record.
final class ReadAhead {

    private static final int CHAPTERS = 2;

    private final BlockingQueue<Optional<Chapter>> chapters = new ArrayBlockingQueue<>(CHAPTERS);

    /// @return how many contacts there were
    long read(Past past, Larkshire county, Consumer<Chapter> reader) {
        try (var teller = Executors.newSingleThreadExecutor()) {
            try {
                var told = teller.submit(() -> tell(past, county));
                for (var next = chapters.take(); next.isPresent(); next = chapters.take()) {
                    reader.accept(next.get());
                }
                return told.get();
            } catch (InterruptedException | ExecutionException broken) {
                throw new IllegalStateException("The past could not be told", broken);
            } finally {
                teller.shutdownNow();
            }
        }
    }

    private long tell(Past past, Larkshire county) {
        try {
            return past.tell(county, chapter -> pass(Optional.of(chapter)));
        } finally {
            pass(Optional.empty());
        }
    }

    private void pass(Optional<Chapter> chapter) {
        try {
            chapters.put(chapter);
        } catch (InterruptedException noLongerWanted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(noLongerWanted);
        }
    }
}
