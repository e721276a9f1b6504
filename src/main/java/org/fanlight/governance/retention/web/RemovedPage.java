package org.fanlight.governance.retention.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.fanlight.governance.retention.LookAtRemoved.Listed;
import org.fanlight.governance.retention.RemovalStub;
import org.fanlight.ui.moj.SubNavigation;
import org.fanlight.worktime.London;

/// What is left of removed records, each with whether every table was searched for what went.
public record RemovedPage(List<Line> lines) {

    static final String HERE = RemovalsPage.HERE + "/removed";

    /// @param verified in words
    public record Line(
            String name,
            String when,
            String rule,
            String term,
            String rows,
            String who,
            boolean isVerified,
            String verified,
            String batchUrl) {}

    static RemovedPage of(Listed listed) {
        return new RemovedPage(
                listed.stubs().stream().map(stub -> line(stub, listed)).toList());
    }

    public SubNavigation tabs() {
        return RemovalsPage.tabs(HERE);
    }

    static String whatBecame(RemovalStub stub, Listed listed) {
        return "%s was removed on %s under the rule “%s”."
                .formatted(
                        RetentionWords.name(stub.record(), stub.reference(), Map.of()),
                        London.dayWords(stub.at()),
                        RetentionWords.rule(stub.term().rule(), stub.term().edition(), listed.rules()));
    }

    private static Line line(RemovalStub stub, Listed listed) {
        return new Line(
                stub.concealed()
                        ? "A record that was kept to those who need it"
                        : RetentionWords.name(stub.record(), stub.reference(), Map.of()),
                London.momentWords(stub.at()),
                RetentionWords.rule(stub.term().rule(), stub.term().edition(), listed.rules()),
                RetentionWords.term(stub.term(), listed.rules()),
                RetentionWords.rows(stub.rows()),
                "Proposed by %s, agreed by %s"
                        .formatted(
                                listed.workers().getOrDefault(stub.proposed(), "somebody"),
                                stub.agreed().stream()
                                        .map(id -> listed.workers().getOrDefault(id, "somebody"))
                                        .collect(joining(" and "))),
                stub.isVerified(),
                stub.leftIn()
                        .map(left -> left.isEmpty()
                                ? "Nothing of it is left in any table"
                                : "Something is left in " + String.join(", ", left))
                        .orElse("Not searched for yet"),
                RemovalsPage.HERE + "/" + stub.batch());
    }
}
