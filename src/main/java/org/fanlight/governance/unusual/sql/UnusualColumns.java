package org.fanlight.governance.unusual.sql;

import java.util.List;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.EncryptedColumns;
import org.springframework.stereotype.Component;

/// What is encrypted of unusual looks: what somebody found who looked into one.
@Component
class UnusualColumns implements EncryptedColumns {

    static final EncryptedColumn FINDING = new EncryptedColumn("governance.unusual_finding", "words", "look_id");

    @Override
    public List<EncryptedColumn> all() {
        return List.of(FINDING);
    }
}
