package org.fanlight.frontdoor.contacts.web;

import java.util.List;

/// Who has looked at a contact and who has done what, newest first.
public record HistoryPage(ContactHeader header, List<Line> lines) {

    /// One act.
    public record Line(String when, String who, String role, String what, String purpose) {}
}
