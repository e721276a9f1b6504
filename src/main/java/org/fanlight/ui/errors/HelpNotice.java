package org.fanlight.ui.errors;

import org.jspecify.annotations.Nullable;

/// Whom to ring when it does not work, and what to tell them.
public record HelpNotice(
        String phone, String hours, @Nullable String reference) {}
