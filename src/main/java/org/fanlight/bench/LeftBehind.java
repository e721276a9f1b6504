package org.fanlight.bench;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Processes that end with this one, however it ends: a trial that is broken off leaves nothing running.
public final class LeftBehind {

    private static final Set<Process> STARTED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> STARTED.forEach(LeftBehind::kill)));
    }

    private LeftBehind() {}

    public static Process never(Process process) {
        STARTED.add(process);
        return process;
    }

    /// At once, with all that it has started.
    public static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
