package org.fanlight.frontdoor.decisions.web;

import java.util.UUID;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.DecisionId;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Outcome;
import org.fanlight.frontdoor.decisions.NewDecision;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// A decision for one child, as it was filled in. The field names carry the child's place on the page.
record DecisionForm(Typed typed) {

    private static final int LONGEST_RATIONALE = 20_000;
    private static final int LONGEST_SERVICE = 300;

    Problems problems() {
        var outcome = typed.choice("outcome", Outcome.class);
        var namesAService = outcome.map(Outcome::namesAService).orElse(false);
        return Problems.none()
                .andIf(outcome.isEmpty(), key("outcome"), "Select what you decide for this child")
                .andIf(
                        namesAService && typed.isBlank("service"),
                        key("service"),
                        "Name the service, authority or route")
                .andIf(
                        typed.raw("service").length() > LONGEST_SERVICE,
                        key("service"),
                        "Use " + LONGEST_SERVICE + " characters or fewer")
                .andIf(
                        typed.isBlank("rationale"),
                        key("rationale"),
                        "Write why. A decision without reasons cannot stand")
                .andIf(
                        typed.raw("rationale").length() > LONGEST_RATIONALE,
                        key("rationale"),
                        "Use " + LONGEST_RATIONALE + " characters or fewer. Nothing you typed has been lost");
    }

    /// The element id of a field in this child's form.
    String key(String field) {
        return field + "-" + typed.text("child");
    }

    /// The decision to make, of a form without problems.
    NewDecision decision(UUID contact, NamedPersonId child) {
        var outcome = typed.choice("outcome", Outcome.class).orElseThrow();
        return new NewDecision(
                new DecisionId(typed.id("_once").orElseGet(UUID::randomUUID)),
                new ContactId(contact),
                child,
                outcome,
                outcome.namesAService() ? typed.text("service") : "",
                typed.text("rationale"),
                typed.id("seen").map(DecisionId::new));
    }
}
