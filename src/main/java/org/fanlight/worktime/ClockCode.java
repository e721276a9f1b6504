package org.fanlight.worktime;

import java.util.Arrays;

/// The clocks that run at the front door; how long each runs is a rule kept as data.
public enum ClockCode {
    /// Contact received until a social worker has decided the response.
    DECIDE("decide"),
    /// Decision made until the referrer has heard of it.
    FEEDBACK("feedback"),
    /// Reasonable cause to suspect significant harm until the strategy discussion.
    STRATEGY("strategy"),
    /// Agency asked until it has answered, for a contact rated Red.
    CHECK_RED("check-red"),
    /// Agency asked until it has answered, for a contact rated Amber.
    CHECK_AMBER("check-amber"),
    /// Agency asked until it has answered, for a contact rated Green.
    CHECK_GREEN("check-green"),
    /// A call back asked for until it was made.
    CALL_BACK("call-back"),
    /// A referrer's disagreement until the first stage has answered it.
    ESCALATION_FIRST("escalation-first"),
    /// A disagreement taken further until the second stage has answered it.
    ESCALATION_SECOND("escalation-second"),
    /// A disagreement taken further still until the last stage has answered it.
    ESCALATION_LAST("escalation-last"),
    /// Referral accepted until the assessment is complete.
    ASSESSMENT("assessment"),
    /// Strategy discussion that starts enquiries until the initial child protection conference.
    CONFERENCE("conference"),
    /// Serious incident known until the national panel is notified.
    NATIONAL_PANEL("national-panel"),
    /// Notification sent until the rapid review is done.
    RAPID_REVIEW("rapid-review");

    private final String code;

    ClockCode(String code) {
        this.code = code;
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
