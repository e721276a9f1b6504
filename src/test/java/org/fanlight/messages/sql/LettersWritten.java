package org.fanlight.messages.sql;

import java.util.List;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.TestEncryption;

/// Every message in a database, as it will be read.
public final class LettersWritten {

    private LettersWritten() {}

    public record Letter(String reference, String notice, String address, String subject, String body) {

        public String words() {
            return subject + " " + body;
        }
    }

    /// The oldest first.
    public static List<Letter> in(TestDatabase database) {
        var encryption = TestEncryption.of(database);
        return database.owner()
                .sql("select id, reference, notice, address, subject, body from messages.message order by id")
                .query((row, _) -> new Letter(
                        row.getString("reference"),
                        row.getString("notice"),
                        encryption.text(MessageColumns.ADDRESS, row),
                        encryption.text(MessageColumns.SUBJECT, row),
                        encryption.text(MessageColumns.BODY, row)))
                .list();
    }
}
