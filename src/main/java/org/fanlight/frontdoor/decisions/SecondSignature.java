package org.fanlight.frontdoor.decisions;

import java.time.Instant;

/// A manager's word on a decision that needs it.
public record SecondSignature(Verdict verdict, String words, Instant signedAt, String signedByName) {

    /// What the manager said.
    public enum Verdict {
        AGREED,
        SENT_BACK
    }
}
