package org.fanlight.operations.clients.web;

import java.util.List;
import org.fanlight.ui.govuk.Tag;

/// The systems that may use the API, and those that once might.
public record ClientsPage(List<Line> lines) {

    /// One of them.
    public record Line(
            String name, String href, String agency, String may, String added, String lastToken, Tag state) {}
}
