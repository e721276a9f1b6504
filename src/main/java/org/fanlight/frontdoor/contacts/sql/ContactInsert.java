package org.fanlight.frontdoor.contacts.sql;

import static org.fanlight.frontdoor.FrontDoorColumns.REFERRER_EMAIL;
import static org.fanlight.frontdoor.FrontDoorColumns.REFERRER_NAME;
import static org.fanlight.frontdoor.FrontDoorColumns.REFERRER_ORGANISATION;
import static org.fanlight.frontdoor.FrontDoorColumns.REFERRER_PHONE;
import static org.fanlight.frontdoor.FrontDoorColumns.REFERRER_ROLE;

import java.time.Instant;
import java.time.ZoneOffset;
import org.fanlight.audit.Actor;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.contacts.NewContact;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes a contact's own row and the link its referrer follows it by.
record ContactInsert(JdbcClient jdbc, Encryption encryption) {

    void add(NewContact contact, Reference reference, Instant decideBy, Actor by, Instant at) {
        var id = contact.id().value();
        var referrer = contact.referrer();
        jdbc.sql("""
                with added as (
                  insert into frontdoor.contact (
                    id, reference, received_at, kind, channel, source, referrer_kind, referrer_name, referrer_role,
                    referrer_organisation, referrer_phone, phone_key, referrer_email, referrer_account_id,
                    referrer_agency_id, referrer_stays_unnamed, district_id, team_id, conversation_id, decide_due_at,
                    recorded_at, recorded_by, recorded_by_name)
                  values (
                    :id, :reference, :receivedAt, :kind, :channel, :source, :referrerKind, :referrerName, :referrerRole,
                    :organisation, :phone, :phoneKey, :email, :account,
                    :agency, :staysUnnamed, :district, :team, :conversation, :decideBy,
                    :at, :by, :byName)
                  returning id
                )
                insert into frontdoor.referrer_link (token, contact_id, made_at)
                select gen_random_uuid(), id, :at
                from added
                """)
                .param("id", id)
                .param("reference", reference.value())
                .param("receivedAt", contact.receivedAt().atOffset(ZoneOffset.UTC))
                .param("kind", contact.kind().name())
                .param("channel", contact.way().name())
                .param("source", referrer.source().code())
                .param("referrerKind", referrer.kind().name())
                .param("referrerName", encryption.text(REFERRER_NAME, id, referrer.name()))
                .param("referrerRole", encryption.text(REFERRER_ROLE, id, referrer.role()))
                .param("organisation", encryption.text(REFERRER_ORGANISATION, id, referrer.organisation()))
                .param("phone", encryption.text(REFERRER_PHONE, id, referrer.phone()))
                .param("phoneKey", FrontDoorColumns.phoneKey(encryption, referrer.phone()))
                .param("email", encryption.text(REFERRER_EMAIL, id, referrer.email()))
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
