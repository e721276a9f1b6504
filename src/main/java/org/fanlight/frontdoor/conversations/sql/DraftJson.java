package org.fanlight.frontdoor.conversations.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Drafts as they lie in the database: one JSON object of texts.
@Component
class DraftJson {

    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json;

    DraftJson(JsonMapper json) {
        this.json = json;
    }

    /// PostgreSQL's jsonb cannot hold the character NUL, which nobody types: it is left out.
    String write(Map<String, String> fields) {
        var clean = new LinkedHashMap<String, String>();
        fields.forEach((name, text) -> clean.put(name, text.replace("\u0000", "")));
        return json.writeValueAsString(clean);
    }

    Map<String, String> read(String text) {
        return json.readValue(text, TEXTS);
    }
}
