package org.fanlight.people.warnings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a warning note warns of.
public enum WarningKind {
    RISK_TO_CHILDREN("May be a risk to children", "An adult who may pose a risk to children"),
    DO_NOT_DISCLOSE("Do not disclose the address", "Nobody outside may learn where they live"),
    RISK_TO_WORKERS("Risk to workers", "Do not visit alone, a dangerous dog, threats made before"),
    COURT_ORDER("Court order", "What a court has ordered, and until when");

    private final String words;
    private final String hint;

    WarningKind(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    public String words() {
        return words;
    }

    /// As an address has it, such as `court-order`.
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<WarningKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /// When to write one.
    public String hint() {
        return hint;
    }
}
