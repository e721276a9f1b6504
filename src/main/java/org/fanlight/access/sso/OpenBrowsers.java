package org.fanlight.access.sso;

import java.util.UUID;

/// The browsers in which somebody is signed in, whichever node they speak to.
public interface OpenBrowsers {

    /// Whether there still is a browser that came by this session of a provider.
    boolean isOpen(UUID account, UUID providerSession);

    /// Signs an account out of the browser that came by this session of a provider.
    void end(UUID account, UUID providerSession);
}
