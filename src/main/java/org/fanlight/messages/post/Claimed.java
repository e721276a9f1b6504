package org.fanlight.messages.post;

import org.fanlight.messages.MessageId;

/// A message that this node alone may send until its lease ends.
///
/// @param attempt which attempt this is, from 1
public record Claimed(MessageId id, int attempt, Envelope envelope) {}
