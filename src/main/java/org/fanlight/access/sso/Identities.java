package org.fanlight.access.sso;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Whose accounts are whose: people as providers know them. Only the house reads and writes it.
public interface Identities {

    /// Lets nobody else decide about this subject for as long as the transaction.
    void hold(String issuer, String subject);

    Optional<UUID> accountOf(String issuer, String subject);

    /// Binds somebody to an account; false where they are bound already.
    boolean bind(String issuer, String subject, UUID account, Instant at);
}
