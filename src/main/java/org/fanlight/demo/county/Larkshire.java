package org.fanlight.demo.county;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.demo.Lines;

/// The invented county: who works there and where.
public record Larkshire(List<Worker> workers, List<Site> sites) {

    public static Larkshire county() {
        var workers = Lines.of("workers.txt").stream().map(Larkshire::worker).toList();
        return new Larkshire(workers, Sites.staffedBy(workers));
    }

    public List<Worker> workers(Role role, Unit unit) {
        return workers.stream()
                .filter(worker -> worker.role() == role && worker.unit() == unit)
                .toList();
    }

    /// The id of something that Larkshire always has, the same in every demonstration.
    static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes(("larkshire " + kind + " " + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Worker worker(String line) {
        var words = Arrays.asList(line.split(" ", 3));
        return new Worker(Role.valueOf(words.get(0)), Unit.valueOf(words.get(1)), words.get(2));
    }
}
