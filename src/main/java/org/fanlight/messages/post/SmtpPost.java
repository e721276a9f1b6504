package org.fanlight.messages.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.messages.EmailAddress;
import org.fanlight.messages.Failure;
import org.fanlight.messages.MessageReference;
import org.fanlight.messages.Route;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Hands messages to a mail server, as plain text that asks for no automatic reply (RFC 3834).
final class SmtpPost implements Post {

    private final JavaMailSender server;
    private final EmailAddress from;
    private final Clock clock;

    SmtpPost(JavaMailSender server, EmailAddress from, Clock clock) {
        this.server = server;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public Route route() {
        return Route.SMTP;
    }

    @Override
    public Optional<Failure> take(Envelope envelope) {
        try {
            server.send(written(envelope));
            return Optional.empty();
        } catch (MailException refusal) {
            return Optional.of(SmtpFailures.reason(refusal));
        }
    }

    private MimeMessage written(Envelope envelope) {
        var message = server.createMimeMessage();
        try {
            message.setHeader("Message-ID", messageId(envelope.reference()));
            message.setHeader("Auto-Submitted", "auto-generated");
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from.value());
            helper.setTo(envelope.to().value());
            helper.setSubject(envelope.letter().subject());
            helper.setText(envelope.letter().body());
            helper.setSentDate(Date.from(clock.instant()));
            return message;
        } catch (MessagingException unwritable) {
            throw new IllegalStateException("A letter could not be written", unwritable);
        }
    }

    /// The same for every attempt at one message, so that a repeat can be recognised.
    private String messageId(MessageReference reference) {
        var id = UUID.nameUUIDFromBytes(reference.value().getBytes(StandardCharsets.UTF_8));
        return "<" + id + from.value().substring(from.value().indexOf('@')) + ">";
    }
}
