package org.fanlight.backup;

import java.util.function.Consumer;

/// Says how far long work has come: a line for each tenth.
final class Progress {

    private static final int STEP = 10;

    private final String what;
    private final long all;
    private final Consumer<String> say;
    private long done;
    private long said;

    Progress(String what, long all, Consumer<String> say) {
        this.what = what;
        this.all = Math.max(all, 1);
        this.say = say;
        say.accept(what);
    }

    void add(long more) {
        reach(done + more);
    }

    void reach(long point) {
        done = point;
        long percent = Math.min(100 * done / all, 100) / STEP * STEP;
        if (percent > said) {
            said = percent;
            say.accept("%s: %d %%".formatted(what, percent));
        }
    }
}
