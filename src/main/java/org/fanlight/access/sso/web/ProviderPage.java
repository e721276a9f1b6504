package org.fanlight.access.sso.web;

/// A page that needs to know no more than whose provider it is about.
///
/// @param name of the provider, as the sign-in page shows it
public record ProviderPage(String name) {}
