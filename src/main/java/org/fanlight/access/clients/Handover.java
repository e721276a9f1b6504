package org.fanlight.access.clients;

import java.util.UUID;

/// What comes of asking for a secret: it is handed over in one answer and in no other.
public sealed interface Handover {

    /// It was made just now.
    record Made(ApiClient client, PlainSecret secret) implements Handover {}

    /// The same form has had its answer already.
    record MadeBefore(UUID client) implements Handover {}

    /// A closed client gets none.
    record Closed(UUID client) implements Handover {}
}
