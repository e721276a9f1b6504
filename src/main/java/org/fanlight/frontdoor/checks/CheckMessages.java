package org.fanlight.frontdoor.checks;

import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Permission;
import org.fanlight.agencies.AgencyId;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.messages.EmailAddress;
import org.fanlight.messages.Link;
import org.fanlight.messages.MessageReference;
import org.fanlight.messages.Messages;
import org.fanlight.messages.Notice;
import org.fanlight.messages.OutboundMessage;
import org.fanlight.messages.PublicReference;
import org.springframework.stereotype.Component;

/// Writes to everybody who answers checks for an agency: a reference and a link, never a name.
@Component
class CheckMessages {

    private final Messages messages;
    private final Accounts accounts;

    CheckMessages(Messages messages, Accounts accounts) {
        this.messages = messages;
        this.accounts = accounts;
    }

    void asked(CheckId check, AgencyId agency) {
        send("check-asked/" + check.value(), Notice.CHECK_ASKED, check, agency);
    }

    /// @param time 1 for the first reminder, 2 for the second and so on
    void chased(CheckId check, AgencyId agency, int time) {
        send("check-chased/" + check.value() + "/" + time, Notice.CHECK_CHASED, check, agency);
    }

    private void send(String act, Notice notice, CheckId check, AgencyId agency) {
        accounts.whoMay(Permission.ANSWER_CHECKS).stream()
                .filter(account -> agency.value().equals(account.agency()))
                .forEach(account -> send(act, notice, check, account));
    }

    private void send(String act, Notice notice, CheckId check, Account account) {
        EmailAddress.read(account.email())
                .ifPresent(address -> messages.send(new OutboundMessage(
                        new MessageReference(act + "/" + account.id()),
                        address,
                        notice,
                        new PublicReference(CheckReference.of(check)),
                        new Link("/checks/" + check.value()))));
    }
}
