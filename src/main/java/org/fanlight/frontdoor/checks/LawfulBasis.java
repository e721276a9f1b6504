package org.fanlight.frontdoor.checks;

/// What a question to another agency rests on: never on consent, which is asked for a service and recorded apart.
///
/// Source: UK GDPR, article 6(1)(c) and (e); *Information sharing: advice for practitioners* (Department for
/// Education).
public enum LawfulBasis {
    LEGAL_OBLIGATION("Legal obligation", "The law requires it, for example to look into significant harm (section 47)"),
    PUBLIC_TASK("Public task", "It is needed to safeguard a child, which is our task and the agency's");

    private final String words;
    private final String hint;

    LawfulBasis(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    /// As people read it.
    public String words() {
        return words;
    }

    /// When it is the right one.
    public String hint() {
        return hint;
    }
}
