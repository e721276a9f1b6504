package org.fanlight.messages.web;

import java.util.List;

/// The newest messages of a demonstration.
public record MessageListPage(List<Line> lines) {

    /// One message in one line.
    public record Line(String href, String subject, String to, String written, String standing) {}
}
