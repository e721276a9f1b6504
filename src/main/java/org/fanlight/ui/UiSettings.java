package org.fanlight.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What a partnership calls its house, and whom to ring when it does not work.
///
/// @param serviceName shown in the header and in every title
/// @param feedbackUrl where the phase banner leads
/// @param helpPhone the number on every error page
/// @param helpHours when that number is answered
/// @param demo a marker on every page of an invented county, none in earnest
@ConfigurationProperties("fanlight.ui")
public record UiSettings(
        @DefaultValue("Fanlight") String serviceName,
        @DefaultValue("/accessibility") String feedbackUrl,
        @DefaultValue("01632 960100") String helpPhone,
        @DefaultValue("Monday to Friday, 8:30am to 5pm") String helpHours,
        @Nullable String demo) {

    public UiSettings {
        serviceName = serviceName.isBlank() ? "Fanlight" : serviceName.strip();
    }
}
