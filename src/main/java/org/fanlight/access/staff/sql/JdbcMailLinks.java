package org.fanlight.access.staff.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.staff.LinkPurpose;
import org.fanlight.access.staff.MailLink;
import org.fanlight.access.staff.MailLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMailLinks implements MailLinks {

    private final JdbcClient jdbc;

    JdbcMailLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(MailLink link, LinkPurpose purpose, String hash, Instant sentAt, Instant expiresAt) {
        jdbc.sql("""
                insert into access.mail_link (id, account_id, purpose, address, hash, sent_at, expires_at)
                values (:id, :account, :purpose, :address, :hash, :sentAt, :expiresAt)
                """)
                .param("id", link.id())
                .param("account", link.account())
                .param("purpose", purpose.name())
                .param("address", link.address())
                .param("hash", hash)
                .param("sentAt", sentAt.atOffset(ZoneOffset.UTC))
                .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<MailLink> find(LinkPurpose purpose, String hash, Instant now) {
        return jdbc.sql("""
                        select l.id, l.account_id, l.address
                        from access.mail_link l
                        where l.hash = :hash
                        and l.purpose = :purpose
                        and l.used_at is null
                        and l.expires_at > :now
                        and not exists (
                          select
                          from access.mail_link newer
                          where newer.account_id = l.account_id
                          and newer.purpose = l.purpose
                          and (newer.sent_at, newer.id) > (l.sent_at, l.id))
                        """)
                .param("hash", hash)
                .param("purpose", purpose.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new MailLink(
                        row.getObject("id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getString("address")))
                .optional();
    }

    @Override
    public boolean use(MailLink link, Instant at) {
        return jdbc.sql("""
                        update access.mail_link
                        set used_at = :at
                        where id = :id
                        and used_at is null
                        """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", link.id())
                        .update()
                == 1;
    }
}
