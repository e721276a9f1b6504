package org.fanlight.governance.retention;

import java.util.UUID;
import org.fanlight.audit.Subject;

/// One record, by what it is and its id.
public record KeptRecord(RecordKind kind, UUID id) {

    Subject subject() {
        return new Subject(kind.subject(), id);
    }
}
