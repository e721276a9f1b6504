package org.fanlight.frontdoor.contacts;

import java.time.Instant;
import org.fanlight.agencies.DistrictId;
import org.fanlight.agencies.TeamId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.ContactKind;
import org.fanlight.frontdoor.ConversationId;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.WayIn;
import org.jspecify.annotations.Nullable;

/// What came in, as it came in; it never changes.
///
/// @param decideBy when every child must have a decision
/// @param recordedBy the name of the worker or service that put it on record
public record Contact(
        ContactId id,
        Reference reference,
        Instant receivedAt,
        ContactKind kind,
        WayIn way,
        Referrer referrer,
        @Nullable DistrictId district,
        @Nullable TeamId team,
        @Nullable ConversationId conversation,
        Instant decideBy,
        Instant recordedAt,
        String recordedBy) {}
