package org.fanlight.access.staff;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.database.Ids;
import org.fanlight.database.OnBehalf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Sends links and knows them again. Who holds one need not be signed in, so the house looks it up.
@Component
class SentLinks {

    private final MailLinks links;
    private final AccountRules rules;
    private final AccountPost post;
    private final OnBehalf onBehalf;
    private final Ids ids;
    private final Clock clock;

    SentLinks(MailLinks links, AccountRules rules, AccountPost post, OnBehalf onBehalf, Ids ids, Clock clock) {
        this.links = links;
        this.rules = rules;
        this.post = post;
        this.onBehalf = onBehalf;
        this.ids = ids;
        this.clock = clock;
    }

    /// An earlier link of this purpose is good for nothing any more.
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(LinkPurpose purpose, UUID account, String address) {
        var secret = MailSecret.random();
        var link = new MailLink(ids.next(), account, address);
        var now = clock.instant();
        onBehalf.asTheHouse(() -> {
            links.add(link, purpose, secret.hash(), now, now.plus(rules.of(purpose.lasts())));
            post.send(purpose.letter(), link.id(), address, purpose.path() + "/" + secret.letters());
            return link;
        });
    }

    Optional<MailLink> find(LinkPurpose purpose, String secret) {
        return onBehalf.asTheHouse(() -> links.find(purpose, new MailSecret(secret).hash(), clock.instant()));
    }

    /// False where somebody else was quicker.
    boolean use(MailLink link) {
        return onBehalf.asTheHouse(() -> links.use(link, clock.instant()));
    }
}
