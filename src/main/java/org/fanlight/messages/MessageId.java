package org.fanlight.messages;

import java.util.UUID;

/// Which message.
public record MessageId(UUID value) {}
