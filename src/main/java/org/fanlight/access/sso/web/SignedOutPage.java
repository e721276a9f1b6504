package org.fanlight.access.sso.web;

/// The page after signing out here, for whoever may still be signed in at a provider.
///
/// @param name of the provider
/// @param link to sign out there
public record SignedOutPage(String name, String link) {}
