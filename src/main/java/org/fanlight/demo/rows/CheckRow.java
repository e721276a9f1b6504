package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.checks.LawfulBasis;

/// A question to another agency.
@InTable("frontdoor.agency_check")
public record CheckRow(
        UUID id,
        UUID contactId,
        UUID namedPersonId,
        UUID agencyId,
        String purpose,
        LawfulBasis lawfulBasis,
        Urgency urgency,
        Instant dueAt,
        Instant askedAt,
        By askedBy)
        implements Row {

    @Override
    public Instant happenedAt() {
        return askedAt;
    }
}
