package org.fanlight.files;

import org.fanlight.audit.Deed;

/// The acts on files that are put on record, on the record that the file is kept with.
public enum FileDeed implements Deed {
    ADDED("file.added", "Added a file"),
    OPENED("file.opened", "Opened a file"),
    TAKEN_BACK("file.taken-back", "Took a file back"),
    REFUSED("file.refused", "Refused a file after scanning it");

    private final String code;
    private final String words;

    FileDeed(String code, String words) {
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

    @Override
    public String purpose() {
        return "Keeping what belongs to a record";
    }
}
