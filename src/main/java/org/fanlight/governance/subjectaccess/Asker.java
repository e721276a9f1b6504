package org.fanlight.governance.subjectaccess;

/// Who asks for what is held on a person.
public enum Asker {
    THEMSELVES("The person themselves"),
    PARENT("A parent, for their child"),
    SOLICITOR("A solicitor, for the person"),
    SOMEBODY_ELSE("Somebody else who may act for the person");

    private final String words;

    Asker(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
