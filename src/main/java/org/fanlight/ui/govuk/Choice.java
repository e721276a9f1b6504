package org.fanlight.ui.govuk;

/// What stands in a list of radios or checkboxes.
public sealed interface Choice permits Option, Divider {}
