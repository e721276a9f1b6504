package org.fanlight.frontdoor.conversations.web;

import java.util.List;
import org.fanlight.ui.govuk.Tag;

/// Where calls begin, and where those that have not ended are found again.
///
/// @param notice what just went another way than meant; empty where nothing did
public record CallsPage(String notice, List<Waiting> waiting, List<Open> open) {

    /// Somebody who asked to be rung back.
    ///
    /// @param suits when it suits them, in their words; may be empty
    public record Waiting(
            String id, String name, String organisation, String phone, String suits, String asked, Tag due) {}

    /// A conversation that has not ended.
    public record Open(String url, String caller, String started, String saved) {}
}
