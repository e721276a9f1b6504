package org.fanlight.files.sql;

import java.util.List;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.EncryptedColumns;
import org.springframework.stereotype.Component;

/// What is encrypted of files: their names, which may be children's, what was said of them, and what is in them.
@Component
class FileColumns implements EncryptedColumns {

    static final EncryptedColumn NAME = new EncryptedColumn("files.file", "name", "id");
    static final EncryptedColumn ABOUT = new EncryptedColumn("files.file", "about", "id");
    static final EncryptedColumn CONTENT = new EncryptedColumn("files.content", "bytes", "place");
    static final EncryptedColumn REASON = new EncryptedColumn("files.taking_back", "reason", "file_id");

    @Override
    public List<EncryptedColumn> all() {
        return List.of(NAME, ABOUT, CONTENT, REASON);
    }
}
