package org.fanlight.messages;

import java.util.List;

/// The outbox as an operator sees it: numbers and ids, no addresses.
public interface MessageQueue {

    QueueLength length();

    /// What was given up, oldest first.
    List<ParkedMessage> parked(int atMost);

    /// Lets a parked message be tried again from the beginning; anything else is left as it is.
    ///
    /// @return whether there was one to release
    boolean release(MessageId message);
}
