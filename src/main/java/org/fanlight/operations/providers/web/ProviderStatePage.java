package org.fanlight.operations.providers.web;

import org.fanlight.ui.forms.Problems;

/// The form that closes a provider or opens it again.
///
/// @param address of the provider's own page
/// @param reason as it was typed
public record ProviderStatePage(String name, boolean open, String address, String reason, Problems problems) {}
