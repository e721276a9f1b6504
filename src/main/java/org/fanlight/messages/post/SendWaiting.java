package org.fanlight.messages.post;

import java.time.Clock;
import org.fanlight.messages.Failure;
import org.fanlight.messages.Route;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what waits in the outbox, one message after the other, until nothing is ready or the mail server is away.
public final class SendWaiting {

    private static final Logger LOG = LoggerFactory.getLogger(SendWaiting.class);

    private final Outbox outbox;
    private final Post post;
    private final Clock clock;

    SendWaiting(Outbox outbox, Post post, Clock clock) {
        this.outbox = outbox;
        this.post = post;
        this.clock = clock;
    }

    public void run() {
        if (post.route() == Route.NONE) {
            return;
        }
        var next = outbox.claim();
        while (next.isPresent() && postIsOpenAfter(next.get())) {
            next = outbox.claim();
        }
    }

    private boolean postIsOpenAfter(Claimed message) {
        var failure = post.take(message.envelope());
        failure.ifPresentOrElse(reason -> putBack(message, reason), () -> outbox.delivered(message));
        return failure.filter(Failure::stopsAllPost).isEmpty();
    }

    private void putBack(Claimed message, Failure failure) {
        var id = message.id().value();
        BackOff.after(message.attempt())
                .ifPresentOrElse(
                        wait -> {
                            LOG.info("Message {} was not sent, attempt {}: {}", id, message.attempt(), failure);
                            outbox.retryAt(message, failure, clock.instant().plus(wait));
                        },
                        () -> {
                            LOG.error("Message {} was given up, attempt {}: {}", id, message.attempt(), failure);
                            outbox.park(message, failure);
                        });
    }
}
