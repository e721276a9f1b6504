package org.fanlight.governance.subjectaccess.rules;

/// What a rule withholds of an item.
public record Proposal(RedactionRule rule, Stretch stretch) {}
