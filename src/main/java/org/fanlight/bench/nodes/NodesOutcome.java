package org.fanlight.bench.nodes;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.fanlight.bench.Acknowledged;
import org.fanlight.bench.Unexpected;
import org.fanlight.bench.nodes.Journal.Meeting;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/// What was left after the blows: one line on standard output.
///
/// @param missing contacts and decisions that were acknowledged and are not there
/// @param twice contacts, decisions and messages that are there or came twice
/// @param unsent messages that never came to the mail server
/// @param wrongAnswers answers that nobody should see, such as 500
/// @param saidPlainly answers that said that the service is away, and what to do
/// @param brokenOff requests without an answer, sent again
/// @param setAside drafts saved a second time, since the answer to the first was lost
/// @param secondsWithoutAnswer the longest time without an acknowledged write, after each blow
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record NodesOutcome(
        String course,
        Acknowledged.Counts acknowledged,
        int messages,
        int missing,
        int twice,
        int unsent,
        int signedOut,
        int draftsLost,
        int wrongAnswers,
        int saidPlainly,
        int brokenOff,
        int setAside,
        Map<String, Double> secondsWithoutAnswer,
        int users,
        double loadAverage) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static NodesOutcome of(String course, Stage stage, Ground ground, Map<String, Duration> waits)
            throws Unexpected, InterruptedException {
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var journal = stage.journal();
        journal.met().forEach((words, count) -> ground.say(count + " × " + words));
        var readBack = new ReadBack(stage, ground.owner());
        ground.say("Waiting for the last message");
        var unsent = readBack.unsent();
        ground.say("Reading back");
        var missing = readBack.missing();
        var lost = readBack.draftsLost();
        for (var worker : stage.workers()) {
            worker.page("/account");
        }
        return new NodesOutcome(
                course,
                journal.acknowledged().counts(),
                stage.mail().arrived().size(),
                missing,
                readBack.twice(),
                unsent,
                journal.count(Meeting.SIGNED_OUT),
                lost,
                journal.count(Meeting.WRONG),
                journal.count(Meeting.SAID_PLAINLY),
                journal.count(Meeting.BROKEN_OFF),
                journal.count(Meeting.SET_ASIDE),
                inSeconds(waits),
                stage.workers().size(),
                Math.round(load * 10) / 10.0);
    }

    boolean good() {
        return missing + twice + unsent + signedOut + draftsLost + wrongAnswers == 0;
    }

    String line() {
        return JSON.writeValueAsString(this);
    }

    private static Map<String, Double> inSeconds(Map<String, Duration> waits) {
        var seconds = new TreeMap<String, Double>();
        waits.forEach((blow, wait) -> seconds.put(blow, wait.toMillis() / 100 / 10.0));
        return seconds;
    }
}
