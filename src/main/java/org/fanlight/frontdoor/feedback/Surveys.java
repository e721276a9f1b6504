package org.fanlight.frontdoor.feedback;

import java.time.Instant;
import java.util.Optional;
import org.fanlight.frontdoor.ContactId;

/// Referrers' answers to the survey, one for each contact, kept for the measures.
public interface Surveys {

    /// @return false where it was answered before; the first answer stands
    boolean add(ContactId contact, SurveyAnswer answer, Instant at);

    Optional<SurveyAnswer> of(ContactId contact);
}
