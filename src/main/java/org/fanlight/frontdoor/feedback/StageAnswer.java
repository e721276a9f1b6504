package org.fanlight.frontdoor.feedback;

import java.time.Instant;
import java.util.UUID;

/// What a stage of a disagreement was answered, by whom and when.
public record StageAnswer(String words, Instant answeredAt, UUID answeredBy, String answeredByName) {}
