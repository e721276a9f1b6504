package org.fanlight.bench;

import java.util.random.RandomGenerator;

/// What workers do all day, each with its share in a hundred.
public enum Task {
    WORKLIST(40),
    OPEN(25),
    AUTOSAVE(15),
    RECORD(10),
    DECIDE(5),
    SEARCH(5);

    static final int ALL = 100;

    private final int share;

    Task(int share) {
        this.share = share;
    }

    int share() {
        return share;
    }

    /// The task at a place from 0 to 99 of the mixed day.
    static Task at(int place) {
        var left = place;
        for (var task : values()) {
            left -= task.share;
            if (left < 0) {
                return task;
            }
        }
        throw new IllegalArgumentException("The day has no place " + place);
    }

    static Task drawn(RandomGenerator random) {
        return at(random.nextInt(ALL));
    }
}
