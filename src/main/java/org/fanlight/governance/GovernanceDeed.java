package org.fanlight.governance;

import org.fanlight.audit.Deed;

/// The acts of those who look after looks, on record like anybody’s.
public enum GovernanceDeed implements Deed {
    WHOM_SOUGHT("trail.whom-sought", "Searched for somebody, to find out who looked", Purpose.NO_LOOK_WITHOUT_NEED),
    TRAIL_SEARCHED("trail.searched", "Found out who looked", Purpose.NO_LOOK_WITHOUT_NEED),
    TRAIL_FILED("trail.filed", "Made a file of who looked", Purpose.NO_LOOK_WITHOUT_NEED),
    TRAIL_FILED_FOR_PERSON(
            "trail.filed-for-person",
            "Made a file of who looked, for the person themselves",
            "Answering a subject access request"),
    UNUSUAL_LISTED("unusual.listed", "Looked at the list of unusual looks", Purpose.NO_LOOK_WITHOUT_NEED),
    UNUSUAL_READ("unusual.read", "Looked at an unusual look", Purpose.NO_LOOK_WITHOUT_NEED),
    UNUSUAL_LOOKED_INTO("unusual.looked-into", "Said what came of an unusual look", Purpose.NO_LOOK_WITHOUT_NEED),
    UNUSUAL_SOUGHT("unusual.sought", "Had days searched for unusual looks", Purpose.NO_LOOK_WITHOUT_NEED),
    UNUSUAL_RULE_SET("unusual.rule-set", "Said which looks are unusual", Purpose.NO_LOOK_WITHOUT_NEED);

    private final String code;
    private final String words;
    private final String purpose;

    GovernanceDeed(String code, String words, String purpose) {
        this.code = code;
        this.words = words;
        this.purpose = purpose;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String purpose() {
        return purpose;
    }

    private static final class Purpose {

        static final String NO_LOOK_WITHOUT_NEED = "Seeing that nobody looks without need";
    }
}
