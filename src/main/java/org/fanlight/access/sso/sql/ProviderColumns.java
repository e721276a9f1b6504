package org.fanlight.access.sso.sql;

import java.util.List;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.EncryptedColumns;
import org.springframework.stereotype.Component;

/// What is encrypted of sessions with a provider: the token with which it is asked again.
@Component
class ProviderColumns implements EncryptedColumns {

    static final EncryptedColumn TOKEN = new EncryptedColumn("access.provider_session", "refresh_token", "id");

    @Override
    public List<EncryptedColumn> all() {
        return List.of(TOKEN);
    }
}
