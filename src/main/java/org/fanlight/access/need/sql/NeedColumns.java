package org.fanlight.access.need.sql;

import java.util.List;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.EncryptedColumns;
import org.springframework.stereotype.Component;

/// What is encrypted of restrictions: why they are there, and why somebody needs to know.
@Component
class NeedColumns implements EncryptedColumns {

    static final EncryptedColumn RESTRICTION = new EncryptedColumn("access.restriction", "reason", "id");
    static final EncryptedColumn ENDING = new EncryptedColumn("access.restriction_ending", "reason", "restriction_id");
    static final EncryptedColumn REVIEW = new EncryptedColumn("access.restriction_review", "words", "id");
    static final EncryptedColumn NEED = new EncryptedColumn("access.need", "reason", "id");
    static final EncryptedColumn GLASS = new EncryptedColumn("access.glass_review", "words", "need_id");

    @Override
    public List<EncryptedColumn> all() {
        return List.of(RESTRICTION, ENDING, REVIEW, NEED, GLASS);
    }
}
