package org.fanlight.messages.sql;

import static org.fanlight.messages.SampleMessages.SETTINGS;

import java.time.Clock;
import org.fanlight.database.Ids;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.TestEncryption;
import org.fanlight.messages.MessageQueue;
import org.fanlight.messages.Messages;
import org.fanlight.messages.post.Outbox;
import org.fanlight.messages.web.WrittenMessages;

/// The outbox of one database, for tests of other packages.
public record TestOutbox(Messages messages, Outbox outbox, MessageQueue queue) {

    public static TestOutbox in(TestDatabase database, Clock clock) {
        var jdbc = database.jdbc();
        return new TestOutbox(
                new JdbcMessages(jdbc, TestEncryption.of(database), new Ids(), clock, SETTINGS, database.onBehalf()),
                new JdbcOutbox(jdbc, TestEncryption.of(database), clock),
                new JdbcMessageQueue(jdbc, clock));
    }

    public static WrittenMessages writtenIn(TestDatabase database) {
        return new JdbcWrittenMessages(database.jdbc(), TestEncryption.of(database), database.onBehalf());
    }
}
