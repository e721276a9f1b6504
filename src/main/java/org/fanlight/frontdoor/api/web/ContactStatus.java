package org.fanlight.frontdoor.api.web;

import java.time.Instant;
import org.fanlight.frontdoor.api.Receipt;
import org.fanlight.frontdoor.feedback.OwnContact;
import org.fanlight.frontdoor.feedback.Progress;

/// How far a contact is, as its sender may know it: no outcome and no name.
record ContactStatus(String reference, Progress status, String statusWords, Instant receivedAt, Instant decideBy) {

    static ContactStatus of(OwnContact contact) {
        return new ContactStatus(
                contact.reference().words(),
                contact.progress(),
                contact.progress().words(),
                contact.receivedAt(),
                contact.decideBy());
    }

    static ContactStatus of(Receipt receipt) {
        return new ContactStatus(
                receipt.reference().words(),
                Progress.RECEIVED,
                Progress.RECEIVED.words(),
                receipt.receivedAt(),
                receipt.decideBy());
    }
}
