package org.fanlight.frontdoor.contacts.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import org.fanlight.audit.Actor;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.contacts.NewContact;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes a contact's own row and the link its referrer follows it by.
final class ContactInsert {

    private ContactInsert() {}

    static void into(JdbcClient jdbc, NewContact contact, Reference reference, Instant decideBy, Actor by, Instant at) {
        var referrer = contact.referrer();
        jdbc.sql("""
                with added as (
                  insert into frontdoor.contact (
                    id, reference, received_at, kind, channel, source, referrer_kind, referrer_name, referrer_role,
                    referrer_organisation, referrer_phone, referrer_email, referrer_account_id, referrer_agency_id,
                    referrer_stays_unnamed, district_id, team_id, conversation_id, decide_due_at,
                    recorded_at, recorded_by, recorded_by_name)
                  values (
                    :id, :reference, :receivedAt, :kind, :channel, :source, :referrerKind, :referrerName, :referrerRole,
                    :organisation, :phone, :email, :account, :agency,
                    :staysUnnamed, :district, :team, :conversation, :decideBy,
                    :at, :by, :byName)
                  returning id
                )
                insert into frontdoor.referrer_link (token, contact_id, made_at)
                select gen_random_uuid(), id, :at
                from added
                """)
                .param("id", contact.id().value())
                .param("reference", reference.value())
                .param("receivedAt", contact.receivedAt().atOffset(ZoneOffset.UTC))
                .param("kind", contact.kind().name())
                .param("channel", contact.way().name())
                .param("source", referrer.source().code())
                .param("referrerKind", referrer.kind().name())
                .param("referrerName", referrer.name())
                .param("referrerRole", referrer.role())
                .param("organisation", referrer.organisation())
                .param("phone", referrer.phone())
                .param("email", referrer.email())
                .param("account", referrer.account())
                .param("agency", referrer.agency())
                .param("staysUnnamed", referrer.staysUnnamed())
                .param(
                        "district",
                        contact.district() == null ? null : contact.district().value())
                .param("team", contact.team() == null ? null : contact.team().value())
                .param(
                        "conversation",
                        contact.conversation() == null
                                ? null
                                : contact.conversation().value())
                .param("decideBy", decideBy.atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .update();
    }
}
