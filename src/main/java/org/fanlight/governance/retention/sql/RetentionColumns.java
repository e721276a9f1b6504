package org.fanlight.governance.retention.sql;

import java.util.List;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.EncryptedColumns;
import org.springframework.stereotype.Component;

/// What is encrypted of legal holds and removals: who asked for a hold and why, and what was said against a
/// removal; and from where it is known as what a child's records are kept.
@Component
class RetentionColumns implements EncryptedColumns {

    static final EncryptedColumn KEPT_AS_SOURCE = new EncryptedColumn("governance.kept_as", "source", "person_id");
    static final EncryptedColumn SOURCE_WORDS = new EncryptedColumn("governance.legal_hold", "source_words", "id");
    static final EncryptedColumn HELD_BECAUSE = new EncryptedColumn("governance.legal_hold", "reason", "id");
    static final EncryptedColumn ENDED_BECAUSE =
            new EncryptedColumn("governance.legal_hold_ending", "reason", "hold_id");
    static final EncryptedColumn VERDICT = new EncryptedColumn("governance.removal_verdict", "words", "batch_id");

    @Override
    public List<EncryptedColumn> all() {
        return List.of(KEPT_AS_SOURCE, SOURCE_WORDS, HELD_BECAUSE, ENDED_BECAUSE, VERDICT);
    }
}
