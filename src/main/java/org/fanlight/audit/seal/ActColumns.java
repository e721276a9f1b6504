package org.fanlight.audit.seal;

import java.util.Arrays;
import java.util.stream.Collectors;

/// All columns of an act in the order in which they are hashed, each as the text that is hashed.
///
/// The text is the same on every server and for every client: moments are microseconds since 1970, arrays are written
/// as PostgreSQL writes them. A column added later belongs here with a new [#ENCODING]; a test compares the list
/// with the table.
public enum ActColumns {
    ID("id", "bigint"),
    ENTERED_AT("entered_at", "timestamptz"),
    AT("at", "timestamptz"),
    ACTOR_ID("actor_id", "uuid"),
    ACTOR_NAME("actor_name", "text"),
    ACTOR_ROLE("actor_role", "text"),
    ACTOR_AGENCY("actor_agency", "uuid"),
    DEED("deed", "text"),
    WORDS("words", "text"),
    PURPOSE("purpose", "text"),
    SUBJECT_KIND("subject_kind", "text"),
    SUBJECT_ID("subject_id", "uuid"),
    SHOWN("shown", "uuid[]"),
    MATTER_KIND("matter_kind", "text"),
    MATTER_ID("matter_id", "uuid"),
    REACHES_BACK_TO("reaches_back_to", "timestamptz"),
    ADDRESS("address", "text"),
    SESSION("session", "text");

    /// Which way of writing acts as bytes this is.
    public static final int ENCODING = 1;

    /// For the list of a `select`, with the alias `a` for the acts.
    public static final String SELECTED =
            Arrays.stream(values()).map(ActColumns::text).collect(Collectors.joining(", "));

    /// For a `create table`.
    public static final String DECLARED = Arrays.stream(values())
            .map(column -> column.column + " " + column.type)
            .collect(Collectors.joining(", "));

    private final String column;
    private final String type;

    ActColumns(String column, String type) {
        this.column = column;
        this.type = type;
    }

    /// Its name in the table.
    public String column() {
        return column;
    }

    private String text() {
        return type.equals("timestamptz")
                ? "cast(cast(extract(epoch from a." + column + ") * 1000000 as bigint) as text)"
                : "cast(a." + column + " as text)";
    }
}
