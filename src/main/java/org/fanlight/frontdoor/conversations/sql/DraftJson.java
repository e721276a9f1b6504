package org.fanlight.frontdoor.conversations.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Drafts as they are before they are encrypted: one JSON object of texts.
@Component
class DraftJson {

    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json;

    DraftJson(JsonMapper json) {
        this.json = json;
    }

    /// Without the character NUL, which nobody types and PostgreSQL's texts cannot hold.
    String write(Map<String, String> fields) {
        var clean = new LinkedHashMap<String, String>();
        fields.forEach((name, text) -> clean.put(name, text.replace("\u0000", "")));
        return json.writeValueAsString(clean);
    }

    Map<String, String> read(String text) {
        return text.isEmpty() ? Map.of() : json.readValue(text, TEXTS);
    }
}
