package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;

/// What a referrer answered to the survey.
@InTable("frontdoor.survey_answer")
public record SurveyRow(UUID contactId, int listened, int clearNextStep, String words, Instant answeredAt)
        implements Row {

    @Override
    public Instant happenedAt() {
        return answeredAt;
    }
}
