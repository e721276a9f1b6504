package org.fanlight.governance.subjectaccess;

import java.util.List;
import java.util.Set;

/// The life of a request. This is the transition table: a step that is not here is refused.
public enum Stage {
    PREPARED(
            "Being prepared",
            Set.of(
                    StepKind.IDENTITY_ASKED,
                    StepKind.IDENTITY_SEEN,
                    StepKind.CLARITY_ASKED,
                    StepKind.EXTENDED,
                    StepKind.HANDED_OVER,
                    StepKind.REFUSED,
                    StepKind.WITHDRAWN)),
    WAITS_FOR_IDENTITY(
            "Waits until we know who they are",
            Set.of(StepKind.IDENTITY_SEEN, StepKind.EXTENDED, StepKind.REFUSED, StepKind.WITHDRAWN)),
    WAITS_FOR_CLARITY(
            "Waits until they say what they mean",
            Set.of(StepKind.CLARITY_GIVEN, StepKind.EXTENDED, StepKind.REFUSED, StepKind.WITHDRAWN)),
    HANDED_OVER(
            "Waits to be closed by somebody else",
            Set.of(StepKind.SENT_BACK, StepKind.CLOSED, StepKind.EXTENDED, StepKind.WITHDRAWN)),
    CLOSED("Closed, to be sent", Set.of(StepKind.ANSWERED, StepKind.WITHDRAWN)),
    ANSWERED("Answered", Set.of()),
    REFUSED("Refused", Set.of()),
    WITHDRAWN("Withdrawn", Set.of());

    private final String words;
    private final Set<StepKind> lawful;

    Stage(String words, Set<StepKind> lawful) {
        this.words = words;
        this.lawful = lawful;
    }

    public String words() {
        return words;
    }

    public boolean allows(StepKind step) {
        return lawful.contains(step);
    }

    /// Whether nothing can come of it any more.
    public boolean isEnded() {
        return lawful.isEmpty();
    }

    /// Whether what is withheld can still be changed.
    public boolean isOpen() {
        return switch (this) {
            case PREPARED, WAITS_FOR_IDENTITY, WAITS_FOR_CLARITY -> true;
            case HANDED_OVER, CLOSED, ANSWERED, REFUSED, WITHDRAWN -> false;
        };
    }

    /// Whether what is held may still be read for it.
    public boolean mayBeRead() {
        return isOpen() || this == HANDED_OVER;
    }

    static Stage after(List<Step> steps) {
        var stage = PREPARED;
        for (var step : steps) {
            stage = switch (step.kind()) {
                case IDENTITY_ASKED -> WAITS_FOR_IDENTITY;
                case CLARITY_ASKED -> WAITS_FOR_CLARITY;
                case IDENTITY_SEEN, CLARITY_GIVEN, SENT_BACK -> PREPARED;
                case EXTENDED -> stage;
                case HANDED_OVER -> HANDED_OVER;
                case CLOSED -> CLOSED;
                case ANSWERED -> ANSWERED;
                case REFUSED -> REFUSED;
                case WITHDRAWN -> WITHDRAWN;
            };
        }
        return stage;
    }
}
