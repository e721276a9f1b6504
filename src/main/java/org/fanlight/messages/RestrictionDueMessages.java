package org.fanlight.messages;

import java.util.Collection;
import org.fanlight.access.Account;
import org.fanlight.access.need.Restriction;
import org.fanlight.access.need.RestrictionReminder;
import org.springframework.stereotype.Component;

/// Writes that a restriction is due to be looked at, never on what.
@Component
class RestrictionDueMessages implements RestrictionReminder {

    private static final Link LIST = new Link("/restrictions");
    private static final int FIGURES = 10_000;

    private final Messages messages;

    RestrictionDueMessages(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void due(Restriction restriction, Collection<Account> toTell) {
        toTell.forEach(account -> EmailAddress.read(account.email())
                .ifPresent(address -> messages.send(new OutboundMessage(
                        new MessageReference("restriction-due/" + restriction.id() + "/" + restriction.reviewOn() + "/"
                                + account.id()),
                        address,
                        Notice.RESTRICTION_DUE,
                        new PublicReference("RE-%04d"
                                .formatted(Math.floorMod(restriction.id().getLeastSignificantBits(), FIGURES))),
                        LIST))));
    }
}
