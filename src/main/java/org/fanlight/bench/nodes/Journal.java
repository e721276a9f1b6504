package org.fanlight.bench.nodes;

import java.time.Duration;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.fanlight.bench.Acknowledged;

/// What the workers met with: what was kept, when, and every answer that was not the one they wanted.
final class Journal {

    private static final String PLAIN = "not available just now";

    private final Acknowledged acknowledged = new Acknowledged();
    private final NavigableSet<Long> kept = new ConcurrentSkipListSet<>();
    private final Map<String, Integer> met = new ConcurrentHashMap<>();
    private final Set<UUID> calls = ConcurrentHashMap.newKeySet();

    Acknowledged acknowledged() {
        return acknowledged;
    }

    /// Every conversation that was begun, whether anybody heard so or not.
    Set<UUID> calls() {
        return calls;
    }

    /// A write was acknowledged just now.
    void keeps() {
        keepsAt(System.nanoTime());
    }

    void keepsAt(long moment) {
        kept.add(moment);
    }

    void note(Meeting meeting, String words) {
        met.merge(meeting + ": " + words, 1, Integer::sum);
    }

    /// An answer that was not the one wanted.
    void note(int status, String asked, String location, String body) {
        var words = asked + " answered " + status;
        if (status == 503) {
            note(body.contains(PLAIN) ? Meeting.SAID_PLAINLY : Meeting.WRONG, words);
        } else if (location.contains("sign-in") || status == 401 || status == 403) {
            note(Meeting.SIGNED_OUT, words);
        } else {
            note(Meeting.WRONG, words);
        }
    }

    int count(Meeting meeting) {
        return met.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(meeting + ": "))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// Each thing that was met with, in words without anything that was typed.
    Map<String, Integer> met() {
        return new TreeMap<>(met);
    }

    /// The longest time without an acknowledged write between two moments.
    Duration longestWait(long from, long until) {
        var last = from;
        var longest = 0L;
        for (var moment : kept.subSet(from, until)) {
            longest = Math.max(longest, moment - last);
            last = moment;
        }
        return Duration.ofNanos(Math.max(longest, until - last));
    }

    /// What a worker may meet with.
    enum Meeting {
        /// A page that says that the service is away, and what to do.
        SAID_PLAINLY,
        /// No answer.
        BROKEN_OFF,
        /// The words were set aside because an earlier answer was lost, and were saved again.
        SET_ASIDE,
        SIGNED_OUT,
        /// What was saved was not on the screen afterwards.
        DRAFT_LOST,
        /// An answer that nobody should see.
        WRONG
    }
}
