package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.frontdoor.Question;

/// What was established about one question.
@InTable("frontdoor.contact_answer")
public record AnswerRow(UUID id, UUID contactId, Question question, String words, Instant writtenAt, By writtenBy)
        implements Row {

    @Override
    public Instant happenedAt() {
        return writtenAt;
    }
}
