package org.fanlight.people.warnings;

import java.time.LocalDate;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.messages.EmailAddress;
import org.fanlight.messages.Link;
import org.fanlight.messages.MessageReference;
import org.fanlight.messages.Messages;
import org.fanlight.messages.Notice;
import org.fanlight.messages.OutboundMessage;
import org.fanlight.messages.PublicReference;
import org.springframework.stereotype.Component;

/// Writes to managers about warning notes: that one waits for them, never on whom.
@Component
class WarningMessages {

    private static final int FIGURES = 10_000;

    private final Messages messages;

    WarningMessages(Messages messages) {
        this.messages = messages;
    }

    void proposed(WarningId id, Account manager) {
        send(MessageReference.of("warning-proposed", id.value()), Notice.WARNING_PROPOSED, id.value(), manager);
    }

    /// Once to each manager for each day on which the note is to be looked at.
    void due(WarningId id, LocalDate reviewOn, Account manager) {
        var reference = new MessageReference("warning-due/" + id.value() + "/" + reviewOn + "/" + manager.id());
        send(reference, Notice.WARNING_DUE, id.value(), manager);
    }

    private void send(MessageReference reference, Notice notice, UUID note, Account manager) {
        EmailAddress.read(manager.email())
                .ifPresent(address -> messages.send(new OutboundMessage(
                        reference,
                        address,
                        notice,
                        new PublicReference(
                                "WN-%04d".formatted(Math.floorMod(note.getLeastSignificantBits(), FIGURES))),
                        new Link("/warnings/" + note))));
    }
}
