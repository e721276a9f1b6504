package org.fanlight.operations;

import org.fanlight.audit.Deed;

/// The operator's acts that are put on record.
public enum OperationsDeed implements Deed {
    MESSAGE_RELEASED("message.released", "Let a message be sent again", "Running the system");

    private final String code;
    private final String words;
    private final String purpose;

    OperationsDeed(String code, String words, String purpose) {
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
