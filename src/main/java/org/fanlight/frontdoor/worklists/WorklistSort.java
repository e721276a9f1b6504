package org.fanlight.frontdoor.worklists;

/// By what a worklist is sorted.
public enum WorklistSort {
    DUE("What is due first"),
    RECEIVED("Oldest first"),
    URGENCY("Most urgent first");

    private final String words;

    WorklistSort(String words) {
        this.words = words;
    }

    /// As people read it.
    public String words() {
        return words;
    }
}
