package org.fanlight.governance.subjectaccess.rules;

/// Why words may be withheld.
///
/// Source: Data Protection Act 2018, schedules 2 and 3.
public enum Exemption {
    ANOTHER_PERSON(
            "Another person’s information",
            "another person’s information",
            "It tells of somebody else, who has not agreed and whom it would not be reasonable to tell of without"
                    + " (schedule 2, paragraph 16). Professionals in health, education and social work are normally"
                    + " named (paragraph 17)."),
    SERIOUS_HARM(
            "Serious harm",
            "the law requires it",
            "To tell it would be likely to cause serious harm to the physical or mental health of somebody"
                    + " (schedule 3). Of health data, ask the health professional first."),
    CRIME(
            "Crime and taxation",
            "the law allows it",
            "To tell it would be likely to prejudice the prevention or detection of crime, or the apprehension or"
                    + " prosecution of offenders (schedule 2, paragraph 2)."),
    LEGAL_PRIVILEGE(
            "Legal professional privilege",
            "legal advice",
            "It is confidential between a lawyer and those they advise (schedule 2, paragraph 19)."),
    NOT_ABOUT_THEM(
            "Not about the person", "not about you", "It is not information about the person who is asked about.");

    private final String words;
    private final String shown;
    private final String meaning;

    Exemption(String words, String shown, String meaning) {
        this.words = words;
        this.shown = shown;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    /// As it stands in the pack in place of what was withheld.
    public String inPlace() {
        return "[withheld: " + shown + "]";
    }

    /// When it holds.
    public String meaning() {
        return meaning;
    }
}
