package org.fanlight.frontdoor;

import org.fanlight.audit.Deed;

/// The acts at the front door that are put on record: this list is the module's audit contract.
public enum FrontDoorDeed implements Deed {
    CALL_STARTED("conversation.started", "Started a conversation", "Hearing what worries somebody about a child"),
    CALL_READ("conversation.read", "Looked at the conversation", "Hearing what worries somebody about a child"),
    CALL_ENDED("conversation.ended", "Ended the conversation", "Hearing what worries somebody about a child"),
    CONTACT_RECORDED("contact.recorded", "Recorded the contact", "Hearing what worries somebody about a child"),
    CONTACT_READ("contact.read", "Looked at the contact", "Deciding what help a child needs"),
    CONTACT_READ_BY_REFERRER("contact.read-by-referrer", "Followed the progress", "Letting the referrer hear back"),
    NOTE_ADDED("contact.note-added", "Added a note", "Deciding what help a child needs"),
    ANSWER_WRITTEN("contact.answer-written", "Wrote what was established", "Deciding what help a child needs"),
    PERSON_NAMED("contact.person-named", "Named a person", "Deciding what help a child needs"),
    PERSON_IDENTIFIED("contact.person-identified", "Said who a person is", "Deciding what help a child needs"),
    CONCERN_RECORDED("contact.concern-recorded", "Recorded a concern", "Deciding what help a child needs"),
    URGENCY_RATED("contact.urgency-rated", "Rated the urgency", "Deciding what help a child needs"),
    CONTACT_ALLOCATED("contact.allocated", "Allocated the contact", "Deciding what help a child needs"),
    CHECK_ASKED("check.asked", "Asked an agency", "Finding out what other agencies know"),
    CHECK_READ("check.read", "Looked at the check", "Answering another agency’s question"),
    CHECK_ANSWERED("check.answered", "Answered the check", "Answering another agency’s question"),
    CHECK_CHASED("check.chased", "Chased the check", "Finding out what other agencies know"),
    DECISION_MADE("decision.made", "Decided for a child", "Deciding what help a child needs"),
    DECISION_SIGNED("decision.signed", "Gave a second signature", "Deciding what help a child needs"),
    FEEDBACK_GIVEN("feedback.given", "Told the referrer", "Letting the referrer hear back"),
    SURVEY_ANSWERED("survey.answered", "Answered the survey", "Letting the referrer hear back"),
    DISAGREED("disagreement.raised", "Said they disagree", "Letting the referrer hear back"),
    DISAGREEMENT_ANSWERED("disagreement.answered", "Answered the disagreement", "Letting the referrer hear back"),
    POLICY_SET("channel-policy.set", "Changed how referrers reach us", "Setting how the front door works"),
    SIGNATURE_RULE_SET("signature-rule.set", "Said what needs a second signature", "Setting how the front door works"),
    SIGNATURE_RULE_ENDED(
            "signature-rule.ended", "Ended a rule of the second signature", "Setting how the front door works"),
    OPENING_HOURS_SET("opening-hours.set", "Changed the opening hours", "Setting how the front door works"),
    SPECIAL_DAY_SET("special-day.set", "Changed the opening of one day", "Setting how the front door works"),
    CLOCK_SET("clock.set", "Changed how long a clock runs", "Setting how the front door works"),
    CALL_BACK_ASKED("call-back.asked", "Asked to be rung back", "Hearing what worries somebody about a child");

    private final String code;
    private final String words;
    private final String purpose;

    FrontDoorDeed(String code, String words, String purpose) {
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
}
