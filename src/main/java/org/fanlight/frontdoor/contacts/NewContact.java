package org.fanlight.frontdoor.contacts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fanlight.agencies.DistrictId;
import org.fanlight.agencies.TeamId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.ContactKind;
import org.fanlight.frontdoor.ConversationId;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.WayIn;
import org.jspecify.annotations.Nullable;

/// A contact to be recorded, whichever way it came in.
///
/// @param receivedAt when it reached us: clocks run from here
/// @param conversation the talk it came out of, where there was one
/// @param notes what was written, word for word
/// @param people named in the order given
/// @param concerns none where nobody has put them in order yet
public record NewContact(
        ContactId id,
        Instant receivedAt,
        ContactKind kind,
        WayIn way,
        Referrer referrer,
        @Nullable DistrictId district,
        @Nullable TeamId team,
        @Nullable ConversationId conversation,
        String notes,
        Map<Question, String> answers,
        List<NewPerson> people,
        List<NewConcern> concerns,
        @Nullable Rating rating) {}
