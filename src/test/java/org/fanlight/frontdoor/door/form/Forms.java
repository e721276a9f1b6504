package org.fanlight.frontdoor.door.form;

import java.util.HashMap;
import java.util.Map;
import org.fanlight.frontdoor.ReferrerKind;

/// Online forms for tests: a neighbour and a teacher who write about the same child.
public final class Forms {

    private Forms() {}

    /// All that a member of the public must answer, and no more.
    public static OnlineForm ofNeighbour() {
        return new OnlineForm(Map.of(
                "danger", "NO",
                "who", ReferrerKind.PUBLIC.name(),
                "district", OpeningFields.NOT_SURE,
                "children-1-name", "Baby boy at number 12",
                "nature", "He cries for hours and nobody comes.",
                "relation", "1B"));
    }

    public static OnlineForm ofTeacher() {
        return with(
                ofNeighbour(),
                Map.of(
                        "who", ReferrerKind.PROFESSIONAL.name(),
                        "relation", "2A",
                        "your-name", "Ivy Marlowe",
                        "organisation", "Oakfield Primary School",
                        "phone", "01632 960 111"));
    }

    public static OnlineForm with(OnlineForm form, Map<String, String> changed) {
        var fields = new HashMap<>(form.fields());
        fields.putAll(changed);
        return new OnlineForm(fields);
    }

    public static OnlineForm with(OnlineForm form, String name, String answer) {
        return with(form, Map.of(name, answer));
    }
}
