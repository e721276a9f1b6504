package org.fanlight.operations;

import org.fanlight.audit.Deed;

/// The operator's acts that are put on record.
public enum OperationsDeed implements Deed {
    MESSAGE_RELEASED("message.released", "Let a message be sent again");

    private final String code;
    private final String words;

    OperationsDeed(String code, String words) {
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
