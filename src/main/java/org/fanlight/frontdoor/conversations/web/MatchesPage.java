package org.fanlight.frontdoor.conversations.web;

import java.util.List;
import org.fanlight.people.warnings.WarningBanner;

/// What is already known that may fit what is being typed.
///
/// @param asked whether anything was typed that could be searched for
public record MatchesPage(boolean asked, List<Match> people, List<Earlier> fromThisNumber) {

    static final MatchesPage NOTHING_ASKED = new MatchesPage(false, List.of(), List.of());

    /// Somebody who may be meant.
    ///
    /// @param warning "Warning note", where there is one; else empty
    /// @param why what fits, in words
    /// @param notes the warning notes in full, for the screen once this person was chosen
    /// @param contacts "2 contacts in 12 months"; empty where there were none
    public record Match(
            String id,
            String name,
            String birth,
            String address,
            String warning,
            List<WarningBanner> notes,
            String band,
            String why,
            String contacts,
            String url) {}

    /// An earlier contact from the caller's number.
    public record Earlier(String reference, String url, String received, String caller) {}
}
