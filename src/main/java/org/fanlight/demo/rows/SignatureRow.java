package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;

/// A manager's word on a decision.
@InTable("frontdoor.second_signature")
public record SignatureRow(UUID decisionId, String verdict, String words, Instant signedAt, By signedBy)
        implements Row {

    @Override
    public Instant happenedAt() {
        return signedAt;
    }
}
