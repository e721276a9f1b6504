package org.fanlight.access.sso;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who is signed in through which provider. Only the house reads and writes it.
public interface ProviderSessions {

    void add(ProviderSession session);

    Optional<ProviderSession> find(UUID id);

    List<ProviderSession> ofProvider(UUID provider);

    /// Those that a provider speaks of: by its own name for the session, by the subject, or by both.
    List<ProviderSession> spokenOf(UUID provider, Optional<String> theirs, Optional<String> subject);

    /// Some whose turn it is, marked as looked at now, so that no other node takes them as well.
    List<ProviderSession> takeDue(Instant now, int atMost);

    /// The provider still vouches for it.
    void holds(UUID id, Optional<String> refreshToken);

    /// The provider does not answer, since then or longer.
    void silent(UUID id, Instant since);

    /// False where it was gone already.
    boolean remove(UUID id);
}
