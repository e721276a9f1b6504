package org.fanlight.frontdoor.checks.web;

import java.util.List;
import org.fanlight.ui.govuk.Tag;

/// What an agency has been asked.
public record QueuePage(List<Waiting> waiting, List<Answered> answered) {

    /// A question without an answer.
    public record Waiting(
            String url, String reference, String name, String birth, Tag urgency, Tag due, String asked) {}

    /// A question with its answer.
    public record Answered(String url, String reference, String name, Tag finding, String answered) {}
}
