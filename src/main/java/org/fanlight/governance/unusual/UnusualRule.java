package org.fanlight.governance.unusual;

/// What makes looks unusual, as it was said last.
///
/// @param number counts what was said of this kind, from 1
/// @param holds whether such looks are sought at all
/// @param many more records than this are many in a row; of no meaning for other kinds
/// @param minutes within how many minutes
public record UnusualRule(UnusualKind kind, int number, boolean holds, int many, int minutes) {

    /// The rule in a sentence.
    public String words() {
        return switch (kind) {
            case OWN_SURNAME ->
                "A worker opened the record of somebody with the worker’s own surname, or a contact in which they are"
                        + " identified.";
            case COLLEAGUES_CHILD ->
                "A worker opened the record of a child with the surname of somebody in the same team, or a contact in which"
                        + " the child is identified.";
            case OUT_OF_HOURS -> "A worker of a front door hub opened records while the front door was closed.";
            case MANY_IN_A_ROW ->
                "A worker opened more than %d records within %s."
                        .formatted(many, minutes == 1 ? "a minute" : minutes + " minutes");
        };
    }
}
