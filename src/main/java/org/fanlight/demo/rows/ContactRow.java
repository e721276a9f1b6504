package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.frontdoor.ContactKind;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.WayIn;
import org.jspecify.annotations.Nullable;

/// What came in.
@InTable("frontdoor.contact")
public record ContactRow(
        UUID id,
        String reference,
        Instant receivedAt,
        ContactKind kind,
        WayIn channel,
        String source,
        ReferrerKind referrerKind,
        String referrerName,
        String referrerRole,
        String referrerOrganisation,
        String referrerPhone,
        PhoneKey phoneKey,
        String referrerEmail,
        @Nullable UUID referrerAccountId,
        @Nullable UUID referrerAgencyId,
        boolean referrerStaysUnnamed,
        UUID districtId,
        UUID teamId,
        @Nullable UUID conversationId,
        Instant decideDueAt,
        Instant recordedAt,
        By recordedBy)
        implements Row {

    @Override
    public Instant happenedAt() {
        return recordedAt;
    }
}
