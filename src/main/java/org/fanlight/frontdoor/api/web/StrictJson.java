package org.fanlight.frontdoor.api.web;

import org.fanlight.access.problems.Problem;
import org.fanlight.access.problems.ProblemType;
import org.fanlight.access.problems.Refused;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON as RFC 8259 has it, each name once and nothing nested without end.
@Component
class StrictJson {

    private static final int DEEPEST = 16;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    JsonNode read(String text) {
        if (text.isBlank()) {
            throw refused("It is empty.");
        }
        try {
            return mapper.readTree(text);
        } catch (JacksonException malformed) {
            throw refused(whereReadingStopped(malformed));
        }
    }

    /// Only the place: what stands there is not repeated.
    private static String whereReadingStopped(JacksonException malformed) {
        var place = malformed.getLocation();
        return place == null
                ? "It cannot be read to its end."
                : "Reading stopped at line %d, column %d.".formatted(place.getLineNr(), place.getColumnNr());
    }

    private static Refused refused(String detail) {
        return new Refused(Problem.of(ProblemType.MALFORMED, detail));
    }
}
