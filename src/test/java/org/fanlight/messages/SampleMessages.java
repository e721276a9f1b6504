package org.fanlight.messages;

import java.net.URI;
import java.util.UUID;

/// Messages for tests.
public final class SampleMessages {

    public static final EmailAddress REFERRER = new EmailAddress("sam.fox@larkshire.example");
    public static final MessageSettings SETTINGS =
            new MessageSettings(URI.create("https://fanlight.example/"), "front.door@larkshire.example");

    private SampleMessages() {}

    public static OutboundMessage acknowledgement(int number) {
        return acknowledgement(number, REFERRER);
    }

    public static OutboundMessage acknowledgement(int number, Address to) {
        return new OutboundMessage(
                MessageReference.of("acknowledgement", new UUID(0, number)),
                to,
                Notice.ACKNOWLEDGEMENT_OF_CONTACT,
                new PublicReference("FD-" + number),
                new Link("/progress/FD-" + number));
    }
}
