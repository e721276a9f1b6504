package org.fanlight.frontdoor.decisions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.frontdoor.DecisionId;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Outcome;

/// A decision for one child.
///
/// @param overrides the earlier decision that this one takes the place of
/// @param needsSignatureBecause why a manager must sign, where one must
public record Decision(
        DecisionId id,
        NamedPersonId child,
        Outcome outcome,
        String service,
        String rationale,
        Optional<DecisionId> overrides,
        Optional<String> needsSignatureBecause,
        Instant decidedAt,
        UUID decidedBy,
        String decidedByName,
        Optional<SecondSignature> signature) {

    /// Where this decision is in its life.
    public DecisionStage stage() {
        if (needsSignatureBecause.isEmpty()) {
            return DecisionStage.STANDS;
        }
        return signature
                .map(signed -> switch (signed.verdict()) {
                    case AGREED -> DecisionStage.STANDS;
                    case SENT_BACK -> DecisionStage.SENT_BACK;
                })
                .orElse(DecisionStage.WAITS_FOR_SIGNATURE);
    }
}
