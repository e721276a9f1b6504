package org.fanlight.demo.families;

/// What somebody is in a family.
public enum Kin {
    MOTHER("Mother"),
    FATHER("Father"),
    PARTNER("Mother’s partner"),
    CHILD("Child of the family");

    private final String words;

    Kin(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
