package org.fanlight.frontdoor.api;

import java.time.Clock;
import java.util.Optional;
import org.fanlight.access.Access;
import org.fanlight.access.CallingSystem;
import org.fanlight.access.Scope;
import org.fanlight.frontdoor.contacts.NewContact;
import org.fanlight.frontdoor.contacts.RecordContact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Records a contact that another system sends, once for each key.
@Service
public class ReceiveContact {

    private final SentContacts sent;
    private final RecordContact record;
    private final Clock clock;

    ReceiveContact(SentContacts sent, RecordContact record, Clock clock) {
        this.sent = sent;
        this.record = record;
        this.clock = clock;
    }

    /// What was answered under this key before, if anything.
    public Optional<Receipt> earlier(SendKey key) {
        return sent.receipt(key);
    }

    /// @return the receipt, or that of the first request with this key
    @Transactional
    public Receipt receive(NewContact contact, SendKey key, CallingSystem system) {
        Access.require(system, Scope.CONTACTS_WRITE);
        if (sent.claim(key, contact.id(), clock.instant())) {
            record.record(contact, system.actor());
        }
        return sent.receipt(key).orElseThrow();
    }
}
