package org.fanlight.frontdoor.api.web;

import java.util.regex.Pattern;
import org.fanlight.access.CallingSystem;
import org.fanlight.access.problems.Problem;
import org.fanlight.access.problems.ProblemType;
import org.fanlight.access.problems.Refused;
import org.fanlight.frontdoor.api.Receipt;
import org.fanlight.frontdoor.api.ReceiveContact;
import org.fanlight.frontdoor.api.SendKey;
import org.fanlight.frontdoor.api.StillBeingRecorded;
import org.springframework.stereotype.Component;

/// From a body and its key to a receipt: a key that was used before is answered before the body is even read.
@Component
class SendContact {

    private static final Pattern USABLE_KEY = Pattern.compile("[A-Za-z0-9._:-]{8,128}");

    private final StrictJson json;
    private final ContactReader contacts;
    private final ReceiveContact receive;

    SendContact(StrictJson json, ContactReader contacts, ReceiveContact receive) {
        this.json = json;
        this.contacts = contacts;
        this.receive = receive;
    }

    Receipt send(String keyAsSent, BodyBytes body, CallingSystem system) {
        var key = new SendKey(system.client(), usable(keyAsSent), body.hash());
        var receipt = receive.earlier(key).orElseGet(() -> first(key, body, system));
        if (!receipt.isFor(key)) {
            var detail = "Use a new key for a new contact, and the same body for a repeat.";
            throw new Refused(Problem.of(ProblemType.KEY_REUSED, detail));
        }
        return receipt;
    }

    private Receipt first(SendKey key, BodyBytes body, CallingSystem system) {
        var contact = contacts.read(json.read(body.text()), system);
        try {
            return receive.receive(contact, key, system);
        } catch (StillBeingRecorded waitedInVain) {
            var detail = "Nothing was changed by this one. Send it again in a moment.";
            throw new Refused(Problem.of(ProblemType.STILL_WORKING, detail));
        }
    }

    private static String usable(String key) {
        if (!USABLE_KEY.matcher(key).matches()) {
            var detail = "Send an Idempotency-Key of 8 to 128 letters, digits and the signs . _ : - with each contact.";
            throw new Refused(Problem.of(ProblemType.KEY_MISSING, detail));
        }
        return key;
    }
}
