package org.fanlight.frontdoor.signatures;

import java.time.Instant;
import java.util.Optional;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.SignatureRuleId;

/// The rules of the second signature on record: rows are added, none is changed.
public interface SignatureRules {

    /// All that were ever set.
    SignatureRulebook current();

    /// Sets a rule after the ones that were on the screen.
    ///
    /// @return the rule that somebody else set in the meantime; then nothing was added
    Optional<SignatureRule> add(SignatureRuleId id, NewSignatureRule rule, Viewer by, Instant at);

    /// @return false where somebody else has ended it already
    boolean end(SignatureRuleId rule, RuleEnding ending, Viewer by);
}
