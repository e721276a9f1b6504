package org.fanlight.governance;

import org.fanlight.audit.Deed;

/// The acts of those who look after looks, on record like anybody’s.
public enum GovernanceDeed implements Deed {
    WHOM_SOUGHT("trail.whom-sought", "Searched for somebody, to find out who looked", Purpose.NO_LOOK_WITHOUT_NEED),
    TRAIL_SEARCHED("trail.searched", "Found out who looked", Purpose.NO_LOOK_WITHOUT_NEED),
    TRAIL_FILED("trail.filed", "Made a file of who looked", Purpose.NO_LOOK_WITHOUT_NEED),
    TRAIL_FILED_FOR_PERSON(
            "trail.filed-for-person", "Made a file of who looked, for the person themselves", Purpose.ACCESS),
    UNUSUAL_LISTED("unusual.listed", "Looked at the list of unusual looks", Purpose.NO_LOOK_WITHOUT_NEED),
    UNUSUAL_READ("unusual.read", "Looked at an unusual look", Purpose.NO_LOOK_WITHOUT_NEED),
    UNUSUAL_LOOKED_INTO("unusual.looked-into", "Said what came of an unusual look", Purpose.NO_LOOK_WITHOUT_NEED),
    UNUSUAL_SOUGHT("unusual.sought", "Had days searched for unusual looks", Purpose.NO_LOOK_WITHOUT_NEED),
    UNUSUAL_RULE_SET("unusual.rule-set", "Said which looks are unusual", Purpose.NO_LOOK_WITHOUT_NEED),
    ACCESS_SOUGHT("subject-access.sought", "Searched for whom a subject access request is about", Purpose.ACCESS),
    ACCESS_LISTED("subject-access.listed", "Looked at the subject access requests", Purpose.ACCESS),
    ACCESS_RECEIVED("subject-access.received", "Took in a subject access request", Purpose.ACCESS),
    ACCESS_READ("subject-access.read", "Looked at a subject access request", Purpose.ACCESS),
    ACCESS_STEPPED("subject-access.stepped", "Said what became of a subject access request", Purpose.ACCESS),
    ACCESS_ITEM_READ("subject-access.item-read", "Read what is held, to answer it", Purpose.ACCESS),
    ACCESS_WITHHELD("subject-access.withheld", "Withheld words from a subject access pack", Purpose.ACCESS),
    ACCESS_LIFTED("subject-access.lifted", "Withheld words no longer from a subject access pack", Purpose.ACCESS),
    ACCESS_REVIEWED("subject-access.reviewed", "Said that what is withheld is right", Purpose.ACCESS),
    ACCESS_CLOSED("subject-access.closed", "Closed a subject access pack", Purpose.ACCESS),
    ACCESS_TAKEN("subject-access.taken", "Downloaded a subject access pack", Purpose.ACCESS),
    RETENTION_RULE_SAID("retention.rule-said", "Said how long records are kept", Purpose.NO_LONGER_THAN_NEEDED),
    RETENTION_LISTED("retention.listed", "Looked at which records are due for removal", Purpose.NO_LONGER_THAN_NEEDED),
    RETENTION_READ("retention.read", "Looked at how long a record is kept", Purpose.NO_LONGER_THAN_NEEDED),
    KEPT_AS_SAID("retention.kept-as-said", "Said as what a child’s records are kept", Purpose.NO_LONGER_THAN_NEEDED),
    HOLDS_READ("hold.read", "Looked at the legal holds", Purpose.KEPT_FOR_AN_INQUIRY),
    RECORD_HELD("hold.placed", "Put a record under a legal hold", Purpose.KEPT_FOR_AN_INQUIRY),
    HOLD_ENDED("hold.ended", "Ended a legal hold", Purpose.KEPT_FOR_AN_INQUIRY),
    REMOVAL_PROPOSED("removal.proposed", "Proposed records for removal", Purpose.NO_LONGER_THAN_NEEDED),
    REMOVALS_LISTED("removal.listed", "Looked at what is proposed for removal", Purpose.NO_LONGER_THAN_NEEDED),
    REMOVAL_READ("removal.read", "Looked at a proposal for removal", Purpose.NO_LONGER_THAN_NEEDED),
    REMOVAL_AGREED("removal.agreed", "Agreed to a removal", Purpose.NO_LONGER_THAN_NEEDED),
    REMOVAL_REFUSED("removal.refused", "Did not agree to a removal", Purpose.NO_LONGER_THAN_NEEDED),
    RECORD_REMOVED("removal.removed", "Removed a record", Purpose.NO_LONGER_THAN_NEEDED),
    RECORD_NOT_REMOVED("removal.not-removed", "Took a record out of a removal", Purpose.NO_LONGER_THAN_NEEDED),
    REMOVED_LISTED("removed.listed", "Looked at what was removed", Purpose.NO_LONGER_THAN_NEEDED),
    REMOVED_READ("removed.read", "Looked at what became of a record", Purpose.NO_LONGER_THAN_NEEDED);

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
        static final String ACCESS = "Answering a subject access request";
        static final String NO_LONGER_THAN_NEEDED = "Keeping records as long as they are needed, and no longer";
        static final String KEPT_FOR_AN_INQUIRY = "Keeping what an inquiry, a court or the police may need";
    }
}
