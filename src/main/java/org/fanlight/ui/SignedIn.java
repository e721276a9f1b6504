package org.fanlight.ui;

import org.fanlight.ui.moj.TimeoutWarning;

/// The person at the screen, as every page shows them.
public record SignedIn(String name, String role, String accountUrl, String signOutUrl, TimeoutWarning timeoutWarning) {}
