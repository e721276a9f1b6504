package org.fanlight.messages.post;

import java.util.Optional;
import org.fanlight.messages.Failure;
import org.fanlight.messages.Route;

/// The way out of the house.
public interface Post {

    Route route();

    /// Hands over one message; empty when it was taken.
    Optional<Failure> take(Envelope envelope);
}
