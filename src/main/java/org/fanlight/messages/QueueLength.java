package org.fanlight.messages;

import java.time.Instant;
import java.util.Optional;

/// How much waits to be sent.
///
/// @param waiting not yet delivered, those tried before included
/// @param retrying tried at least once without success, and to be tried again
/// @param parked given up until an operator releases them
/// @param oldestWaiting when the oldest of those that wait was written
public record QueueLength(int waiting, int retrying, int parked, Optional<Instant> oldestWaiting) {}
