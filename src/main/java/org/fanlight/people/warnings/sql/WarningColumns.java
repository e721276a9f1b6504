package org.fanlight.people.warnings.sql;

import java.util.List;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.EncryptedColumns;
import org.springframework.stereotype.Component;

/// What is encrypted of warning notes.
@Component
class WarningColumns implements EncryptedColumns {

    static final EncryptedColumn WORDS = note("words");
    static final EncryptedColumn TOLD_BY = note("told_by");
    static final EncryptedColumn NOT_TOLD_BECAUSE = note("not_told_because");
    static final EncryptedColumn COURT = note("court");
    static final EncryptedColumn ORDERS = note("orders");
    static final EncryptedColumn VERDICT = new EncryptedColumn("people.warning_verdict", "words", "note_id");
    static final EncryptedColumn REVIEW = new EncryptedColumn("people.warning_review", "words", "id");
    static final EncryptedColumn ENDING = new EncryptedColumn("people.warning_ending", "reason", "note_id");

    @Override
    public List<EncryptedColumn> all() {
        return List.of(WORDS, TOLD_BY, NOT_TOLD_BECAUSE, COURT, ORDERS, VERDICT, REVIEW, ENDING);
    }

    private static EncryptedColumn note(String name) {
        return new EncryptedColumn("people.warning_note", name, "id");
    }
}
