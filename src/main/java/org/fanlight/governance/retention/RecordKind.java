package org.fanlight.governance.retention;

/// What is kept and removed as a whole, with everything that hangs on it.
public enum RecordKind {
    CONTACT("Contact", "contact"),
    PERSON("Person", "person"),
    /// A call that became no contact; one that did is part of it.
    CALL("Call", "conversation");

    private final String words;
    private final String subject;

    RecordKind(String words, String subject) {
        this.words = words;
        this.subject = subject;
    }

    public String words() {
        return words;
    }

    /// What the audit trail calls such a record.
    String subject() {
        return subject;
    }
}
