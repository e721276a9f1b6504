package org.fanlight.worktime;

import java.util.Arrays;

/// The clocks that run at the front door; how long each runs is a rule kept as data.
public enum ClockCode {
    /// Contact received until a social worker has decided the response.
    DECIDE("decide", "Contact received until it is decided"),
    /// Decision made until the referrer has heard of it.
    FEEDBACK("feedback", "Decided until the referrer has heard"),
    /// Reasonable cause to suspect significant harm until the strategy discussion.
    STRATEGY("strategy", "Reasonable cause to suspect significant harm until the strategy discussion"),
    /// Agency asked until it has answered, for a contact rated Red.
    CHECK_RED("check-red", "Agency check, contact rated Red"),
    /// Agency asked until it has answered, for a contact rated Amber.
    CHECK_AMBER("check-amber", "Agency check, contact rated Amber"),
    /// Agency asked until it has answered, for a contact rated Green.
    CHECK_GREEN("check-green", "Agency check, contact rated Green"),
    /// A call back asked for until it was made.
    CALL_BACK("call-back", "Call back asked for until it is made"),
    /// A referrer's disagreement until the first stage has answered it.
    ESCALATION_FIRST("escalation-first", "Disagreement, first stage"),
    /// A disagreement taken further until the second stage has answered it.
    ESCALATION_SECOND("escalation-second", "Disagreement, second stage"),
    /// A disagreement taken further still until the last stage has answered it.
    ESCALATION_LAST("escalation-last", "Disagreement, last stage"),
    /// Referral accepted until the assessment is complete.
    ASSESSMENT("assessment", "Referral accepted until the assessment is complete"),
    /// Strategy discussion that starts enquiries until the initial child protection conference.
    CONFERENCE("conference", "Strategy discussion until the initial child protection conference"),
    /// Serious incident known until the national panel is notified.
    NATIONAL_PANEL("national-panel", "Serious incident known until the national panel is notified"),
    /// Notification sent until the rapid review is done.
    RAPID_REVIEW("rapid-review", "Notification sent until the rapid review is done");

    private final String code;
    private final String words;

    ClockCode(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// From what until what it runs.
    public String words() {
        return words;
    }

    /// The code under which rules are stored.
    public String code() {
        return code;
    }

    /// The clock of a stored code.
    public static ClockCode of(String code) {
        return Arrays.stream(values())
                .filter(clock -> clock.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no clock " + code));
    }
}
