package org.fanlight.ui;

/// The person at the screen, as the header shows them.
public record SignedIn(String name, String role, String signOutUrl) {}
