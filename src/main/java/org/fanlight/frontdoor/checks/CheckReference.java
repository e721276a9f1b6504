package org.fanlight.frontdoor.checks;

import org.fanlight.frontdoor.CheckId;

/// What a check is called on the phone and in messages: eight figures that say nothing about anybody.
final class CheckReference {

    private static final long RANGE = 100_000_000;
    private static final int HALF = 10_000;

    private CheckReference() {}

    /// For example "CH-4821-0937".
    static String of(CheckId check) {
        var figures = Math.floorMod(check.value().getLeastSignificantBits(), RANGE);
        return "CH-%04d-%04d".formatted(figures / HALF, figures % HALF);
    }
}
