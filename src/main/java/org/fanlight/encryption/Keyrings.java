package org.fanlight.encryption;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The keyring of this node, looked up anew now and then, and at once where a value needs a key it does not have.
final class Keyrings {

    /// A key decrypts on every node for longer than this before it encrypts on one.
    static final Duration LOOKED_UP_EVERY = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Keyrings.class);

    private final Supplier<Keyring> newest;
    private volatile Keyring current;

    Keyrings(Supplier<Keyring> newest) {
        this.newest = newest;
        this.current = newest.get();
    }

    Keyring current() {
        return current;
    }

    void lookAgain() {
        current = newest.get();
    }

    /// The keyring at hand stays in use where the newest cannot be had.
    void lookAgainIfPossible() {
        try {
            lookAgain();
        } catch (RuntimeException notNow) {
            LOG.warn("The newest keys could not be read: {}", notNow.getClass().getName());
        }
    }

    byte[] decrypt(byte[] stored, byte[] boundTo) throws GeneralSecurityException {
        if (!current.knowsKeyOf(stored)) {
            lookAgain();
        }
        return current.decrypt(stored, boundTo);
    }
}
