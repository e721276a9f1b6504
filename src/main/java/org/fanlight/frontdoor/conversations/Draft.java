package org.fanlight.frontdoor.conversations;

import java.time.Instant;
import java.util.Map;

/// What has been typed on the call screen so far, field by field, just as it was typed.
///
/// @param version 0 before anything was saved; goes up by one with every save
public record Draft(int version, Map<String, String> fields, Instant savedAt) {

    /// What a field holds; empty where nothing was typed.
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
