package org.fanlight.frontdoor.feedback.web;

import org.fanlight.ui.govuk.Tag;
import org.jspecify.annotations.Nullable;

/// A stage of a disagreement as workers read it.
///
/// @param due how its answer stands against its clock
/// @param answer what it was answered; null while it waits
/// @param answered by whom and when
public record StageLine(
        String title,
        String words,
        String raised,
        Tag due,
        @Nullable String answer,
        String answered) {}
