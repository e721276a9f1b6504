package org.fanlight.demo.past;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fanlight.demo.county.Place;
import org.fanlight.frontdoor.Question;
import tools.jackson.databind.json.JsonMapper;

/// What a worker has typed on the call screen, under the names of its fields.
record Typing(Map<String, String> fields) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Typing about(Caller caller, Place place, String notes) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("caller-kind", caller.referrer().name());
        fields.put("source", caller.source().code());
        fields.put("caller-name", caller.name());
        fields.put("caller-role", caller.role());
        fields.put("caller-organisation", caller.organisation());
        fields.put("caller-phone", caller.phone());
        fields.put("district", place.id().value().toString());
        fields.put("notes", notes);
        return new Typing(fields);
    }

    Typing answering(Question question, String words) {
        fields.put("answer-" + question.name(), words);
        return this;
    }

    Typing naming(String child, String birth) {
        fields.put("child-1-name", child);
        fields.put("child-1-birth", birth);
        return this;
    }

    String json() {
        return JSON.writeValueAsString(fields);
    }
}
