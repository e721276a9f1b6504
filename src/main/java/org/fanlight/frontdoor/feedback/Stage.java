package org.fanlight.frontdoor.feedback;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.worktime.ClockCode;

/// The stages of a disagreement, each with somebody to answer it and a clock.
///
/// Source: local resolution and escalation procedures, which every partnership must have.
public enum Stage {
    FIRST(
            1,
            ClockCode.ESCALATION_FIRST,
            "First stage",
            Permission.ANSWER_FIRST_STAGE,
            "a manager who did not make the decision"),
    SECOND(2, ClockCode.ESCALATION_SECOND, "Second stage", Permission.ANSWER_SECOND_STAGE, "the head of the service"),
    LAST(3, ClockCode.ESCALATION_LAST, "Last stage", Permission.ANSWER_LAST_STAGE, "the safeguarding partners");

    private final int number;
    private final ClockCode clock;
    private final String words;
    private final Permission needs;
    private final String answeredBy;

    Stage(int number, ClockCode clock, String words, Permission needs, String answeredBy) {
        this.number = number;
        this.clock = clock;
        this.words = words;
        this.needs = needs;
        this.answeredBy = answeredBy;
    }

    /// The stage of a stored number.
    public static Stage ofNumber(int number) {
        return values()[number - 1];
    }

    public int number() {
        return number;
    }

    /// The clock by which it is answered.
    public ClockCode clock() {
        return clock;
    }

    /// As people read it.
    public String words() {
        return words;
    }

    /// Whether it is this viewer's to answer.
    public boolean isFor(Viewer viewer) {
        return viewer.may(needs);
    }

    /// The stages that are this viewer's to answer.
    public static Set<Stage> stagesFor(Viewer viewer) {
        return Arrays.stream(values()).filter(stage -> stage.isFor(viewer)).collect(Collectors.toSet());
    }

    /// Who answers it, in words.
    public String answeredBy() {
        return answeredBy;
    }

    /// The stage after this one; nothing after the last.
    public Optional<Stage> next() {
        return this == LAST ? Optional.empty() : Optional.of(ofNumber(number + 1));
    }
}
