package org.fanlight.frontdoor.decisions;

import java.util.Optional;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.DecisionId;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Outcome;

/// What a social worker wants to decide for one child.
///
/// @param id fresh with the form, so that sending it twice decides once
/// @param service the service, authority or route, where the outcome names one; else empty
/// @param seen the decision that stood on the screen when this one was written
public record NewDecision(
        DecisionId id,
        ContactId contact,
        NamedPersonId child,
        Outcome outcome,
        String service,
        String rationale,
        Optional<DecisionId> seen) {}
