package org.fanlight.ui.govuk;

/// A word between choices, such as "or".
public record Divider(String text) implements Choice {}
