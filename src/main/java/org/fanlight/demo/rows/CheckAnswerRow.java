package org.fanlight.demo.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an agency answered.
@InTable("frontdoor.check_answer")
public record CheckAnswerRow(
        UUID checkId,
        String finding,
        @Nullable LocalDate coversFrom,
        @Nullable LocalDate coversUntil,
        String coversArea,
        @Nullable LocalDate asOf,
        @Nullable String involvedSince,
        @Nullable String lastInteraction,
        String speakTo,
        String words,
        Instant answeredAt,
        By answeredBy)
        implements Row {

    @Override
    public Instant happenedAt() {
        return answeredAt;
    }
}
