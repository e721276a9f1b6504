package org.fanlight.access.staff;

import java.time.Instant;
import java.util.Optional;

/// The links that we have sent. Of the same purpose, only an account's newest is good, until it is used or expires.
public interface MailLinks {

    void add(MailLink link, LinkPurpose purpose, String hash, Instant sentAt, Instant expiresAt);

    Optional<MailLink> find(LinkPurpose purpose, String hash, Instant now);

    /// Uses a link up; false where somebody else was quicker.
    boolean use(MailLink link, Instant at);
}
