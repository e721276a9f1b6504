package org.fanlight.access.lostdevice.sql;

import java.util.List;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.EncryptedColumns;
import org.springframework.stereotype.Component;

/// What is encrypted of a request to reset a second step.
@Component
class ResetColumns implements EncryptedColumns {

    static final EncryptedColumn REASON = new EncryptedColumn("access.second_step_reset", "reason", "id");

    @Override
    public List<EncryptedColumn> all() {
        return List.of(REASON);
    }
}
