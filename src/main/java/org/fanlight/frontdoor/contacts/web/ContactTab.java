package org.fanlight.frontdoor.contacts.web;

import org.fanlight.access.Permission;

/// The pages of one contact, in the order of the sub-navigation, and what each needs.
public enum ContactTab {
    SUMMARY("Summary", "", Permission.READ_CONTACTS),
    CHECKS("Agency checks", "/checks", Permission.ASK_AGENCIES),
    DECISIONS("Decisions", "/decisions", Permission.READ_CONTACTS),
    FILES("Files", "/files", Permission.READ_CONTACTS),
    FEEDBACK("Feedback", "/feedback", Permission.GIVE_FEEDBACK),
    HISTORY("Who has looked", "/history", Permission.READ_CONTACTS);

    private final String words;
    private final String path;
    private final Permission needs;

    ContactTab(String words, String path, Permission needs) {
        this.words = words;
        this.path = path;
        this.needs = needs;
    }

    public String words() {
        return words;
    }

    public String path() {
        return path;
    }

    public Permission needs() {
        return needs;
    }
}
