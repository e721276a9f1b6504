package org.fanlight.operations.providers.web;

import java.util.List;
import org.fanlight.ui.govuk.Tag;

/// The providers of all agencies.
public record ProvidersListPage(List<Line> lines) {

    /// One of them.
    public record Line(String name, String href, String agency, String domains, Tag state) {}
}
