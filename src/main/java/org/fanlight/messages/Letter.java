package org.fanlight.messages;

import java.net.URI;

/// A message put into words: plain text, plain English.
public record Letter(String subject, String body) {

    /// Writes the letter; its link leads to the address under which people reach this service.
    public static Letter of(OutboundMessage message, URI service) {
        var notice = message.notice();
        var quoted = message.quoted().value();
        return new Letter(notice.subject() + " (" + quoted + ")", """
                %s

                %s

                Your reference is %s.

                If a child is in danger now, ring 999.

                Please do not reply: nobody reads this mailbox. To protect people's privacy, this message does not say
                whom or what it is about.
                """.formatted(
                        notice.words(), address(service, message.link()), quoted));
    }

    private static String address(URI service, Link link) {
        var base = service.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + link.path();
    }
}
