package org.fanlight.messages;

import java.util.UUID;
import java.util.regex.Pattern;

/// Names the act that writes a message, such as `check-chased/<id>/2`; the same reference is written only once.
public record MessageReference(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)+");

    public MessageReference {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A message reference is an act and the ids it was about");
        }
    }

    /// For an act that happens once to a thing.
    public static MessageReference of(String act, UUID id) {
        return new MessageReference(act + "/" + id);
    }

    /// For an act that may happen to a thing again, counted.
    public static MessageReference of(String act, UUID id, int time) {
        return new MessageReference(act + "/" + id + "/" + time);
    }
}
