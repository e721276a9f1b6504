package org.fanlight.access.secondstep;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The second steps that accounts have set up.
public interface SecondSteps {

    Optional<SecondStep> find(UUID account);

    /// The same, and nobody else tries a code of this account until the transaction has ended.
    Optional<SecondStep> hold(UUID account);

    /// Keeps the first one of an account; false where somebody was quicker.
    boolean add(UUID account, SharedSecret secret, long step, Instant at);

    /// Puts another app in the place of the one so far.
    void replace(UUID account, SharedSecret secret, long step, Instant at);

    void used(UUID account, long step);

    /// Takes the app and all recovery codes away.
    void remove(UUID account);

    /// Uses up a recovery code; false where there is none like it or it was used before.
    boolean use(RecoveryCode code, UUID account, Instant at);

    /// New recovery codes; those before them are good for nothing any more.
    void replaceCodes(UUID account, List<RecoveryCode> codes);
}
