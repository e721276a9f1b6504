package org.fanlight.frontdoor;

/// What a coaching conversation establishes, in the order a talk tends to take.
///
/// Source: the front door facts of the house plan, read off public guidance and partnerships' own practice.
public enum Question {
    NATURE("What is the worry?", "What was seen or heard, when and where. Known first-hand or from somebody else?"),
    HOW_ARISEN("How and why has it come up now?", "What changed, and whether it has happened before."),
    NEEDS("What does the child need?", "Needs first; the level comes after the talk, if at all."),
    HARM("Is there, or might there be, significant harm?", "To whom, from whom, and how sure we are."),
    URGENT_ACTION("Is urgent action needed?", "What must happen today, and who does it."),
    SAFETY_PLAN("What keeps the child safe for now?", "The immediate safety plan: who, where, until when."),
    WHEREABOUTS("Where is the child now?", "With whom, and when they are expected elsewhere."),
    OWN_WORDS(
            "What does the child say?",
            "In the child’s own words, and to whom they said it. Whom do they mean by dad, auntie, friend?"),
    PARENTS_VIEW("What do the parents or carers know and say?", "If they were not asked, why not."),
    WHO_KNOWS("Who has been told, and who knows what?", "Family, school, other services."),
    DONE_SO_FAR("What have you and your agency done already?", "Help offered, and what came of it."),
    WORKING_WELL("What is working well?", "People and things that help this child."),
    WHO_ELSE("Who else is involved?", "Family, friends, professionals."),
    LANGUAGE(
            "Which language, and was an interpreter offered?",
            "Offered, used or declined, and whether everything was understood."),
    COMMUNICATION("Disability or communication needs?", "What helps this child or parent to be understood."),
    BABY("For a baby: early days?", "Weeks at birth, time in hospital, moving about yet or not."),
    NEXT_STEP("What is the agreed next step?", "Who does what, by when.");

    private final String words;
    private final String hint;

    Question(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    /// The question as a worker would put it.
    public String words() {
        return words;
    }

    /// What a full answer covers.
    public String hint() {
        return hint;
    }
}
