package org.fanlight.messages.web;

import java.util.List;
import java.util.Optional;
import org.fanlight.messages.MessageId;

/// Messages with their addresses and words, for a demonstration only.
public interface WrittenMessages {

    /// Newest first.
    List<WrittenMessage> newest(int atMost);

    Optional<WrittenMessage> find(MessageId id);
}
