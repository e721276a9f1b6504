package org.fanlight.messages;

import java.util.List;
import java.util.stream.Stream;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.need.GlassAlarm;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.springframework.stereotype.Component;

/// Writes to managers and information governance as soon as glass is broken: that it was, never whose.
@Component
class GlassBrokenMessages implements GlassAlarm {

    private static final Link QUEUE = new Link("/broken-glass");
    private static final int FIGURES = 10_000;

    private final Messages messages;
    private final Accounts accounts;
    private final Ids ids;

    GlassBrokenMessages(Messages messages, Accounts accounts, Ids ids) {
        this.messages = messages;
        this.accounts = accounts;
        this.ids = ids;
    }

    @Override
    public void glassBroken(Subject behind, Viewer by) {
        var time = ids.next();
        var quoted = new PublicReference("BG-%04d".formatted(Math.floorMod(time.getLeastSignificantBits(), FIGURES)));
        toTell(by)
                .forEach(account -> EmailAddress.read(account.email())
                        .ifPresent(address -> messages.send(new OutboundMessage(
                                new MessageReference("glass-broken/" + time + "/" + account.id()),
                                address,
                                Notice.GLASS_BROKEN,
                                quoted,
                                QUEUE))));
    }

    private List<Account> toTell(Viewer by) {
        return Stream.of(Permission.SEE_NEED_TO_KNOW, Permission.RESTRICT_RECORDS)
                .flatMap(permission -> accounts.whoMay(permission).stream())
                .filter(account -> !by.is(account.id()))
                .distinct()
                .toList();
    }
}
