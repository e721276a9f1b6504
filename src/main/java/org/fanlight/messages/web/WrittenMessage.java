package org.fanlight.messages.web;

import java.time.Instant;
import org.fanlight.messages.Delivery;
import org.fanlight.messages.Letter;
import org.fanlight.messages.MessageId;

/// A message as it was written, and how far it has come.
public record WrittenMessage(MessageId id, String to, Letter letter, Instant writtenAt, Delivery delivery) {}
