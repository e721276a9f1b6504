package org.fanlight.ui.errors;

import java.util.List;
import org.fanlight.ui.govuk.Textarea;
import org.jspecify.annotations.Nullable;

/// What was typed into a form that can no longer be sent, to be copied.
public record ExpiredFormPage(
        List<Textarea> words, @Nullable String backTo, HelpNotice help) {}
