package org.fanlight.access.need.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The restrictions that stand, those that are due to be looked at first.
public record RestrictionsPage(List<Part> parts) {

    /// A list with its heading, the number of restrictions included.
    public record Part(String heading, String none, List<Line> lines) {}

    /// @param url where a manager looks at it again; null for whoever only sees that it stands
    public record Line(@Nullable String url, String what, String reason, String by, String reviewOn) {}
}
