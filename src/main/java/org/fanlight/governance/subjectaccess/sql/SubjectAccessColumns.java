package org.fanlight.governance.subjectaccess.sql;

import java.util.List;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.EncryptedColumns;
import org.springframework.stereotype.Component;

/// What is encrypted of subject access: who asked for what, what was said meanwhile, why words are withheld, and the
/// answer itself.
@Component
class SubjectAccessColumns implements EncryptedColumns {

    static final EncryptedColumn ASKER_NAME = request("asker_name");
    static final EncryptedColumn SEND_TO = request("send_to");
    static final EncryptedColumn SCOPE = request("scope");
    static final EncryptedColumn STEP = new EncryptedColumn("governance.subject_access_step", "words", "request_id");
    static final EncryptedColumn WITHHELD_BECAUSE =
            new EncryptedColumn("governance.subject_access_redaction", "reason", "id");
    static final EncryptedColumn LIFTED_BECAUSE =
            new EncryptedColumn("governance.subject_access_lifting", "reason", "redaction_id");
    static final EncryptedColumn ZIP = new EncryptedColumn("governance.subject_access_pack", "zip", "request_id");

    @Override
    public List<EncryptedColumn> all() {
        return List.of(ASKER_NAME, SEND_TO, SCOPE, STEP, WITHHELD_BECAUSE, LIFTED_BECAUSE, ZIP);
    }

    private static EncryptedColumn request(String name) {
        return new EncryptedColumn("governance.subject_access", name, "id");
    }
}
