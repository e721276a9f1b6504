package org.fanlight.frontdoor.conversations.web;

import java.util.List;

/// Where calls begin, and where those that have not ended are found again.
///
/// @param notice what just went another way than meant; empty where nothing did
public record CallsPage(String notice, List<Open> open) {

    /// A conversation that has not ended.
    public record Open(String url, String caller, String started, String saved) {}
}
