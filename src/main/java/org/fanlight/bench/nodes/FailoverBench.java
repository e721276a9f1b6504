package org.fanlight.bench.nodes;

import java.nio.file.Files;
import java.util.Map;

/// Kills the leading one of three databases under load, and waits for the next to lead.
public record FailoverBench(Ground ground, NodesOrder order, ThreeDatabases databases) {

    /// @return whether nothing was lost and nothing twice
    public boolean run() throws Exception {
        ground.prepare();
        var folder = Files.createTempDirectory("fanlight-nodes");
        ground.say("Starting two nodes. Their logs are in " + folder);
        try (var stage = Stage.set(folder, ground, Map.of())) {
            var shift = Shift.begin(stage.workers());
            Thread.sleep(order.calm());
            var leader = databases.leader().orElseThrow();
            shift.strikeInTheMiddleOfAForm(leader::kill);
            var killed = System.nanoTime();
            ground.say("Killed the leader, " + leader.name());
            while (databases.leader().isEmpty()) {
                Thread.sleep(100);
            }
            ground.say("Now leads " + databases.leader().orElseThrow().name());
            Thread.sleep(order.calm());
            shift.end();
            var outcome = NodesOutcome.of(
                    "failover",
                    stage,
                    ground,
                    Map.of("leader_killed", stage.journal().longestWait(killed, System.nanoTime())));
            System.out.println(outcome.line());
            return outcome.good();
        }
    }
}
