package org.fanlight.frontdoor.feedback.web;

import org.fanlight.frontdoor.feedback.Feedback;
import org.fanlight.worktime.London;

/// What a referrer was told, as workers read it.
public record GivenLine(String way, String shared, String notShared, String written) {

    public static GivenLine of(Feedback feedback) {
        return new GivenLine(
                feedback.way().words(),
                feedback.shared(),
                feedback.notSharedBecause(),
                feedback.givenBy() + ", " + London.momentWords(feedback.givenAt()));
    }
}
