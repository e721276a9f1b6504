package org.fanlight.frontdoor.contacts;

import org.fanlight.database.OnBehalf;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Reference;
import org.fanlight.messages.EmailAddress;
import org.fanlight.messages.Link;
import org.fanlight.messages.MessageReference;
import org.fanlight.messages.Messages;
import org.fanlight.messages.Notice;
import org.fanlight.messages.OutboundMessage;
import org.fanlight.messages.PublicReference;
import org.springframework.stereotype.Component;

/// Writes to whoever got in touch: a notice in fixed words, their reference and the link they follow their contact by.
@Component
public class TellReferrer {

    private final ContactFiles files;
    private final Messages messages;
    private final OnBehalf onBehalf;

    TellReferrer(ContactFiles files, Messages messages, OnBehalf onBehalf) {
        this.files = files;
        this.onBehalf = onBehalf;
        this.messages = messages;
    }

    /// Tells them in the caller's transaction, once for each act; nothing is sent where they left no usable address.
    public void tell(Contact contact, MessageReference act, Notice notice) {
        tell(contact.id(), contact.referrer(), contact.reference(), act, notice);
    }

    void tell(ContactId contact, Referrer referrer, Reference reference, MessageReference act, Notice notice) {
        EmailAddress.read(referrer.email())
                .ifPresent(address -> messages.send(new OutboundMessage(
                        act, address, notice, new PublicReference(reference.words()), linkTo(contact))));
    }

    private Link linkTo(ContactId contact) {
        return new Link("/follow/" + onBehalf.asTheHouse(() -> files.linkTo(contact)));
    }
}
