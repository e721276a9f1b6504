package org.fanlight.frontdoor.signatures.web;

import java.util.function.Function;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.signatures.RuleEnding;
import org.fanlight.frontdoor.signatures.SignatureRule;
import org.fanlight.worktime.London;
import org.jspecify.annotations.Nullable;

/// A rule of the second signature in words.
///
/// @param endUrl where it can be ended; nothing where it has an ending
public record RuleLine(
        String words,
        String since,
        String reason,
        String ending,
        @Nullable String endUrl) {

    static RuleLine of(SignatureRule rule, Function<DistrictId, String> districts) {
        return new RuleLine(
                rule.condition().words(districts) + ".",
                "From " + London.dayWords(rule.from()) + ". Set by " + rule.setByName() + ", "
                        + London.momentWords(rule.setAt()) + ".",
                rule.reason(),
                rule.ending().map(RuleLine::words).orElse(""),
                rule.ending().isPresent() ? null : urlOf(rule) + "/ending");
    }

    /// The same where it is asked about, without the way there.
    RuleLine inQuestion() {
        return new RuleLine(words, since, reason, ending, null);
    }

    static String words(RuleEnding ending) {
        return "Holds no longer from " + London.dayWords(ending.from()) + ". Ended by " + ending.endedByName() + ", "
                + London.momentWords(ending.endedAt()) + ": " + ending.reason();
    }

    private static String urlOf(SignatureRule rule) {
        return SignatureRulesController.URL + "/" + rule.id().value();
    }
}
