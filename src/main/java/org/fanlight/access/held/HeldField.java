package org.fanlight.access.held;

import java.util.List;
import java.util.stream.Stream;

/// One line of an item: what it is, and the words that stand there.
///
/// @param label never with a name in it
public record HeldField(String label, String text, Whose whose) {

    /// Whose words these are, or whom they tell of.
    public enum Whose {
        /// Anybody’s: read word by word.
        ANYBODY,
        /// They tell who got in touch, who asked to stay unnamed.
        UNNAMED_REFERRER,
        /// They tell who got in touch, who is no professional.
        PRIVATE_REFERRER
    }

    public static HeldField of(String label, String text) {
        return new HeldField(label, text, Whose.ANYBODY);
    }

    /// Those that say something.
    public static List<HeldField> said(HeldField... fields) {
        return said(Stream.of(fields));
    }

    /// Those that say something.
    public static List<HeldField> said(Stream<HeldField> fields) {
        return fields.filter(field -> !field.text().isBlank()).toList();
    }
}
