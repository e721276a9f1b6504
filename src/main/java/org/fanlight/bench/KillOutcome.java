package org.fanlight.bench;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/// What was left after the kill: one line on standard output.
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record KillOutcome(Acknowledged.Counts acknowledged, int missingWrites, int users) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String line() {
        return JSON.writeValueAsString(this);
    }
}
