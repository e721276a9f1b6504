package org.fanlight.frontdoor.checks;

/// The age rules on record.
public interface AgeRules {

    AgeRulebook current();
}
