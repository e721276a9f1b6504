package org.fanlight.messages.post;

import java.util.Optional;
import org.fanlight.messages.Failure;
import org.fanlight.messages.Route;

/// Stands where no mail server is set; nothing is ever handed to it.
final class NoPost implements Post {

    @Override
    public Route route() {
        return Route.NONE;
    }

    @Override
    public Optional<Failure> take(Envelope envelope) {
        throw new IllegalStateException("There is no mail server to take a message");
    }
}
