package org.fanlight.access.secondstep.sql;

import java.util.List;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.EncryptedColumns;
import org.springframework.stereotype.Component;

/// What is encrypted of a second step: the secret that an authenticator app knows too.
@Component
class SecondStepColumns implements EncryptedColumns {

    static final EncryptedColumn SECRET = new EncryptedColumn("access.one_time_code", "secret", "account_id");

    @Override
    public List<EncryptedColumn> all() {
        return List.of(SECRET);
    }
}
