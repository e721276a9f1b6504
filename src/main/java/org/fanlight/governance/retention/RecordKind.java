package org.fanlight.governance.retention;

/// What is kept and removed as a whole, with everything that hangs on it.
public enum RecordKind {
    CONTACT("contact"),
    PERSON("person"),
    /// A call that became no contact; one that did is part of it.
    CALL("conversation");

    private final String subject;

    RecordKind(String subject) {
        this.subject = subject;
    }

    /// What the audit trail calls such a record.
    String subject() {
        return subject;
    }
}
