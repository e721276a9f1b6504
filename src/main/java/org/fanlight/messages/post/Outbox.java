package org.fanlight.messages.post;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fanlight.messages.Failure;

/// What waits to be sent, each message given to one sender at a time.
///
/// What "never twice" means: a sender first takes a lease that is committed, then sends, then marks the message as
/// delivered. Two senders never hold one message, and what is marked is never sent again. Between the mail server's
/// yes and the mark lies one moment in which a crash leaves the question open; then the lease ends and the message is
/// sent once more, because a referrer must hear back. It carries the same Message-ID, by which mail systems and people
/// can tell that it is the same message.
public interface Outbox {

    /// How long a sender may take over one message: well over the mail server's time limits together.
    Duration LEASE = Duration.ofMinutes(5);

    /// Takes the message that has waited longest, if one is ready and nobody else has it.
    Optional<Claimed> claim();

    /// Marks what the mail server has taken, even where the lease has ended meanwhile.
    void delivered(Claimed message);

    /// Puts a message back until a later time, unless its lease has ended and somebody else has it now.
    void retryAt(Claimed message, Failure failure, Instant time);

    /// Gives a message up, unless its lease has ended and somebody else has it now.
    void park(Claimed message, Failure failure);
}
