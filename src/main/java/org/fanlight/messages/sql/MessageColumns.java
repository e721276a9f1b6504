package org.fanlight.messages.sql;

import java.util.List;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.EncryptedColumns;
import org.springframework.stereotype.Component;

/// What is encrypted of messages: to whom they go, and what they say with the link in them.
@Component
class MessageColumns implements EncryptedColumns {

    static final EncryptedColumn ADDRESS = message("address");
    static final EncryptedColumn SUBJECT = message("subject");
    static final EncryptedColumn BODY = message("body");

    @Override
    public List<EncryptedColumn> all() {
        return List.of(ADDRESS, SUBJECT, BODY);
    }

    private static EncryptedColumn message(String name) {
        return new EncryptedColumn("messages.message", name, "id");
    }
}
