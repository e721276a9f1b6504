package org.fanlight.ui.errors;

import org.fanlight.ui.UiSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Knows whom to ring, and by which id the log knows the request.
@Component
class Help {

    private final UiSettings settings;

    Help(UiSettings settings) {
        this.settings = settings;
    }

    HelpNotice now() {
        return new HelpNotice(settings.helpPhone(), settings.helpHours(), requestId());
    }

    private static @Nullable String requestId() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                        && current.getResponse() != null
                ? current.getResponse().getHeader("X-Request-Id")
                : null;
    }
}
