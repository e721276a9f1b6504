package org.fanlight.bench.nodes;

import java.nio.file.Files;
import java.util.Map;
import org.fanlight.bench.NodeProcess;

/// Kills one of two nodes in the middle of a worker's form, then cuts both off from the database for a while.
public record TwoNodesBench(Ground ground, NodesOrder order) {

    private static final String HOST = "(?<=//)[^/]+";

    /// @return whether nothing was lost and nothing twice
    public boolean run() throws Exception {
        ground.prepare();
        var folder = Files.createTempDirectory("fanlight-nodes");
        var url = ground.environment().getRequiredProperty("spring.datasource.url");
        var here = url.replaceAll(".*//([^/]+)/.*", "$1");
        try (var database = HaProxy.start(
                folder, "haproxy-one-database", "database", NodeProcess.freePort(), Map.of("one", here))) {
            database.awaitOpen();
            var there = "127.0.0.1:" + database.port();
            var migrations = ground.environment().getRequiredProperty("spring.flyway.url");
            ground.say("Starting two nodes. Their logs are in " + folder);
            try (var stage = Stage.set(
                    folder,
                    ground,
                    Map.of(
                            "SPRING_DATASOURCE_URL", url.replaceFirst(HOST, there),
                            "SPRING_FLYWAY_URL", migrations.replaceFirst(HOST, there)))) {
                var outcome = strike(stage, database);
                System.out.println(outcome.line());
                return outcome.good();
            }
        }
    }

    private NodesOutcome strike(Stage stage, HaProxy database) throws Exception {
        var shift = Shift.begin(stage.workers());
        Thread.sleep(order.calm());
        shift.strikeInTheMiddleOfAForm(stage::killANode);
        var killed = System.nanoTime();
        ground.say("Killed a node");
        Thread.sleep(order.calm());
        var calm = System.nanoTime();
        ground.say("Starting it again");
        stage.startItAgain();
        var cut = System.nanoTime();
        database.cut();
        ground.say("Cut the database");
        Thread.sleep(order.outage());
        database.mend();
        ground.say("The database is back");
        Thread.sleep(order.calm());
        shift.end();
        var journal = stage.journal();
        return NodesOutcome.of(
                "two-nodes",
                stage,
                ground,
                Map.of(
                        "node_killed", journal.longestWait(killed, calm),
                        "database_cut", journal.longestWait(cut, System.nanoTime())));
    }
}
