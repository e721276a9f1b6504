package org.fanlight.governance.subjectaccess;

/// What can become of a request.
public enum StepKind {
    IDENTITY_ASKED("Asked who they are, or whether they may act for the person"),
    IDENTITY_SEEN("Saw who they are, and that they may act for the person"),
    CLARITY_ASKED("Asked what they mean"),
    CLARITY_GIVEN("They said what they mean"),
    EXTENDED("Took two more months, and told them"),
    HANDED_OVER("Handed it over to be closed"),
    SENT_BACK("Sent it back"),
    CLOSED("Closed the pack"),
    ANSWERED("Answered"),
    REFUSED("Refused"),
    WITHDRAWN("Withdrawn by whoever asked");

    private final String words;

    StepKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
