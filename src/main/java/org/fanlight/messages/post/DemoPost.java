package org.fanlight.messages.post;

import java.util.Optional;
import org.fanlight.messages.Failure;
import org.fanlight.messages.Route;

/// Takes everything and sends nothing: a demonstration's messages are read at a page of its own.
final class DemoPost implements Post {

    @Override
    public Route route() {
        return Route.DEMO;
    }

    @Override
    public Optional<Failure> take(Envelope envelope) {
        return Optional.empty();
    }
}
