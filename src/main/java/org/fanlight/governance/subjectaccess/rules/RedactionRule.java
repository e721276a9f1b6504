package org.fanlight.governance.subjectaccess.rules;

/// What is withheld without anybody saying so. Whoever prepares a pack may lift what a rule withholds, unless it always
/// holds.
public enum RedactionRule {
    UNNAMED_REFERRER("The referrer asked to stay unnamed", "Whoever asked to stay unnamed is not told", true),
    UNDISCLOSED_ADDRESS("An address that must not be disclosed", "A warning note keeps where they live secret", true),
    PRIVATE_REFERRER("A referrer who is no professional", "A member of the public got in touch", false),
    ABOUT_ANOTHER("About somebody else", "It is about another person in the same contact", false),
    NAME("Another person’s name", "They are related to the person, or named in the same contact", false),
    BIRTH_DATE("Another person’s birth date", "It is the birth date of somebody else", false),
    NUMBER("Another person’s phone, e-mail or NHS number", "It leads to somebody else", false),
    ADDRESS("Another person’s address", "It is where somebody else lives or lived", false);

    private final String words;
    private final String reason;
    private final boolean always;

    RedactionRule(String words, String reason, boolean always) {
        this.words = words;
        this.reason = reason;
        this.always = always;
    }

    public String words() {
        return words;
    }

    public String reason() {
        return reason;
    }

    /// Whether nobody can lift it.
    public boolean isAlways() {
        return always;
    }

    public Exemption exemption() {
        return Exemption.ANOTHER_PERSON;
    }
}
