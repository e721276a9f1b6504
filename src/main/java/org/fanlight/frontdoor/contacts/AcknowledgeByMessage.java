package org.fanlight.frontdoor.contacts;

import org.fanlight.frontdoor.Reference;
import org.fanlight.messages.MessageReference;
import org.fanlight.messages.Notice;
import org.springframework.stereotype.Component;

/// Acknowledges a contact by a message with its reference and link.
@Component
class AcknowledgeByMessage implements Acknowledgements {

    private static final String ACT = "contact-acknowledged";

    private final TellReferrer referrers;

    AcknowledgeByMessage(TellReferrer referrers) {
        this.referrers = referrers;
    }

    @Override
    public void send(NewContact contact, Reference reference) {
        referrers.tell(
                contact.id(),
                contact.referrer(),
                reference,
                MessageReference.of(ACT, contact.id().value()),
                Notice.ACKNOWLEDGEMENT_OF_CONTACT);
    }
}
