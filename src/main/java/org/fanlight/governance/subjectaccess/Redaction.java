package org.fanlight.governance.subjectaccess;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.governance.subjectaccess.rules.Exemption;
import org.fanlight.governance.subjectaccess.rules.RedactionRule;
import org.fanlight.governance.subjectaccess.rules.Stretch;
import org.jspecify.annotations.Nullable;

/// Words of an item that are withheld, or were.
///
/// @param rule null where somebody withheld them by hand
/// @param lifted null while they are withheld
public record Redaction(
        UUID id,
        Stretch stretch,
        @Nullable RedactionRule rule,
        Exemption exemption,
        String reason,
        Instant at,
        String by,
        @Nullable Lifting lifted) {

    /// Who lifted it, and why.
    public record Lifting(String reason, Instant at, String by) {}

    public boolean stands() {
        return lifted == null;
    }

    /// Whether nobody can lift it.
    public boolean isAlways() {
        return rule != null && rule.isAlways();
    }
}
