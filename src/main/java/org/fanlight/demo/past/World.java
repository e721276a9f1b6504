package org.fanlight.demo.past;

import java.time.Instant;
import java.time.LocalDate;
import org.fanlight.frontdoor.signatures.SignatureRulebook;
import org.fanlight.worktime.London;

/// What stays the same while the past is told.
///
/// @param end nothing happened after this
record World(
        Callers callers,
        Cast cast,
        Phrases phrases,
        Worries worries,
        WorkTime work,
        Seasons seasons,
        Reach reach,
        SignatureRulebook signatureRules,
        Instant end) {

    int workingDaysUntilTheEnd(LocalDate day) {
        return work.calendar().workingDaysBetween(day, London.dateOf(end));
    }
}
