package org.fanlight.frontdoor.worklists;

/// The worklists, in the order of their tabs.
public enum WorklistView {
    MINE("My work"),
    TEAM("My team"),
    UNALLOCATED("Unallocated"),
    OVERDUE("Overdue"),
    WAITING("Waiting for others");

    private final String words;

    WorklistView(String words) {
        this.words = words;
    }

    /// As people read it.
    public String words() {
        return words;
    }
}
