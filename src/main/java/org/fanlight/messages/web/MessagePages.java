package org.fanlight.messages.web;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fanlight.messages.Delivery;
import org.fanlight.messages.web.MessagePage.Paragraph;

/// Turns messages into what the demonstration's pages print.
record MessagePages(ZoneId zone) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    MessageListPage list(List<WrittenMessage> messages) {
        return new MessageListPage(messages.stream().map(this::line).toList());
    }

    MessagePage one(WrittenMessage message) {
        return new MessagePage(
                message.letter().subject(),
                message.to(),
                moment(message.writtenAt()),
                standing(message.delivery()),
                Arrays.stream(message.letter().body().strip().split("\n\n"))
                        .map(MessagePages::paragraph)
                        .toList());
    }

    private MessageListPage.Line line(WrittenMessage message) {
        return new MessageListPage.Line(
                "/demo/messages/" + message.id().value(),
                message.letter().subject(),
                message.to(),
                moment(message.writtenAt()),
                standing(message.delivery()));
    }

    private String standing(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Waiting _ -> "Waiting to be sent";
            case Delivery.Delivered delivered -> "Delivered on " + moment(delivered.at());
            case Delivery.Parked parked -> "Not sent: " + parked.failure().words();
        };
    }

    private String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }

    private static Paragraph paragraph(String text) {
        return text.matches("https?://\\S+")
                ? new MessagePage.WebAddress(text, URI.create(text).getPath())
                : new MessagePage.Words(text);
    }
}
