package org.fanlight.frontdoor;

import org.fanlight.audit.Deed;

/// The acts at the front door that are put on record: this list is the module's audit contract.
public enum FrontDoorDeed implements Deed {
    CALL_STARTED("conversation.started", "Started a conversation"),
    CALL_READ("conversation.read", "Looked at the conversation"),
    CALL_ENDED("conversation.ended", "Ended the conversation"),
    CONTACT_RECORDED("contact.recorded", "Recorded the contact"),
    CONTACT_READ("contact.read", "Looked at the contact"),
    CONTACT_READ_BY_REFERRER("contact.read-by-referrer", "Followed the progress"),
    NOTE_ADDED("contact.note-added", "Added a note"),
    ANSWER_WRITTEN("contact.answer-written", "Wrote what was established"),
    PERSON_NAMED("contact.person-named", "Named a person"),
    PERSON_IDENTIFIED("contact.person-identified", "Said who a person is"),
    CONCERN_RECORDED("contact.concern-recorded", "Recorded a concern"),
    URGENCY_RATED("contact.urgency-rated", "Rated the urgency"),
    CONTACT_ALLOCATED("contact.allocated", "Allocated the contact"),
    CHECK_ASKED("check.asked", "Asked an agency"),
    CHECK_READ("check.read", "Looked at the check"),
    CHECK_ANSWERED("check.answered", "Answered the check"),
    CHECK_CHASED("check.chased", "Chased the check"),
    DECISION_MADE("decision.made", "Decided for a child"),
    DECISION_SIGNED("decision.signed", "Gave a second signature"),
    FEEDBACK_GIVEN("feedback.given", "Told the referrer"),
    SURVEY_ANSWERED("survey.answered", "Answered the survey"),
    DISAGREED("disagreement.raised", "Said they disagree"),
    DISAGREEMENT_ANSWERED("disagreement.answered", "Answered the disagreement"),
    POLICY_SET("channel-policy.set", "Changed how referrers reach us"),
    SIGNATURE_RULE_SET("signature-rule.set", "Said what needs a second signature"),
    SIGNATURE_RULE_ENDED("signature-rule.ended", "Ended a rule of the second signature"),
    OPENING_HOURS_SET("opening-hours.set", "Changed the opening hours"),
    SPECIAL_DAY_SET("special-day.set", "Changed the opening of one day"),
    CLOCK_SET("clock.set", "Changed how long a clock runs"),
    CALL_BACK_ASKED("call-back.asked", "Asked to be rung back");

    private final String code;
    private final String words;

    FrontDoorDeed(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }
}
