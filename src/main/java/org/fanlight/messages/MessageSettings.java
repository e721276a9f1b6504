package org.fanlight.messages;

import java.net.URI;
import org.fanlight.startup.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How messages leave.
///
/// @param address where people reach this service; links begin with it
/// @param from the mailbox that messages come from, needed where a mail server is set
@ConfigurationProperties("fanlight.messages")
public record MessageSettings(URI address, @Nullable String from) {

    public MessageSettings {
        if (!address.isAbsolute() || address.getHost() == null || address.getQuery() != null) {
            throw new CannotStart("FANLIGHT_ADDRESS has to be a web address such as https://fanlight.example");
        }
    }

    /// The mailbox that messages come from.
    public EmailAddress sender() {
        return EmailAddress.read(from == null ? "" : from)
                .orElseThrow(() -> new CannotStart(
                        "SPRING_MAIL_HOST is set, so FANLIGHT_MAIL_FROM has to be an e-mail address to send from."));
    }
}
