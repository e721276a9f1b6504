package org.fanlight.frontdoor.door.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes the answers to some fields out of a posted form and makes them fit to be kept.
public final class Answers {

    private Answers() {}

    /// One answer for each field, empty where none was given; whatever else was posted is left out.
    public static Map<String, String> to(List<FormField> fields, Map<String, String> posted) {
        var answers = new HashMap<String, String>();
        fields.forEach(field -> answers.put(field.name(), clean(posted.getOrDefault(field.name(), ""))));
        return answers;
    }

    /// Line ends of one kind, no blanks around, and no NUL, which PostgreSQL cannot hold.
    static String clean(String typed) {
        return typed.replace("\u0000", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }
}
