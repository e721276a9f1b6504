package org.fanlight.operations;

import java.time.Instant;
import java.util.List;

/// What the database says of itself and of the work around it: versions and numbers, nothing about anybody.
public interface Readings {

    /// The server's version, such as "18.6".
    String serverVersion();

    /// How many sessions of signed-in people are alive.
    int signedIn(Instant now);

    /// The jobs that are planned, by name.
    List<Job> jobs();
}
