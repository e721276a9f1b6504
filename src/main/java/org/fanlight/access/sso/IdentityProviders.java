package org.fanlight.access.sso;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;

/// The providers of the agencies; each is there for good, open or closed.
public interface IdentityProviders {

    /// Adds one that is open; false, and nothing done, where its issuer is there already.
    boolean add(UUID id, UUID agency, String issuer, ProviderTerms terms, Viewer by);

    Optional<IdentityProvider> find(UUID id);

    /// The same for as long as the transaction, in which nobody else changes it.
    Optional<IdentityProvider> hold(UUID id);

    /// All there are, the open ones first, by name.
    List<IdentityProvider> all();

    /// Agrees with it anew, opens or closes it: a further edition of one that is held.
    void change(IdentityProvider held, ProviderTerms terms, boolean open, String reason, Viewer by);
}
