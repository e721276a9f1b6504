package org.fanlight.frontdoor.contacts.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.agencies.DistrictId;
import org.fanlight.agencies.SourceOfContact;
import org.fanlight.agencies.TeamId;
import org.fanlight.database.Moments;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.ContactKind;
import org.fanlight.frontdoor.ConversationId;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.WayIn;
import org.fanlight.frontdoor.contacts.Contact;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.frontdoor.contacts.Referrer;
import org.fanlight.people.PersonId;
import org.jspecify.annotations.Nullable;

/// Reads rows of contacts into values.
record ContactRows(Encryption encryption) {

    static final String CONTACT = """
            select
              c.id, c.reference, c.received_at, c.kind, c.channel, c.source, c.referrer_kind, c.referrer_name,
              c.referrer_role, c.referrer_organisation, c.referrer_phone, c.referrer_email, c.referrer_account_id,
              c.referrer_agency_id, c.referrer_stays_unnamed, c.district_id, c.team_id, c.conversation_id,
              c.decide_due_at, c.recorded_at, c.recorded_by_name
            from frontdoor.contact c
            """;

    Contact contact(ResultSet row, int index) throws SQLException {
        var district = id(row, "district_id");
        var team = id(row, "team_id");
        var conversation = id(row, "conversation_id");
        return new Contact(
                new ContactId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                Moments.at(row, "received_at"),
                ContactKind.valueOf(row.getString("kind")),
                WayIn.valueOf(row.getString("channel")),
                referrer(row),
                district == null ? null : new DistrictId(district),
                team == null ? null : new TeamId(team),
                conversation == null ? null : new ConversationId(conversation),
                Moments.at(row, "decide_due_at"),
                Moments.at(row, "recorded_at"),
                row.getString("recorded_by_name"));
    }

    NamedPerson person(ResultSet row, int index) throws SQLException {
        return new NamedPerson(
                new NamedPersonId(row.getObject("id", UUID.class)),
                new PersonAsNamed(
                        Part.valueOf(row.getString("part")),
                        encryption.text(FrontDoorColumns.NAMED_NAME, row),
                        encryption.text(FrontDoorColumns.NAMED_ROLE, row),
                        encryption.text(FrontDoorColumns.NAMED_BIRTH, row),
                        encryption.text(FrontDoorColumns.NAMED_ADDRESS, row)),
                Optional.ofNullable(id(row, "person_id")).map(PersonId::new));
    }

    static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private Referrer referrer(ResultSet row) throws SQLException {
        return new Referrer(
                ReferrerKind.valueOf(row.getString("referrer_kind")),
                SourceOfContact.ofCode(row.getString("source")).orElse(SourceOfContact.UNKNOWN),
                encryption.text(FrontDoorColumns.REFERRER_NAME, row),
                encryption.text(FrontDoorColumns.REFERRER_ROLE, row),
                encryption.text(FrontDoorColumns.REFERRER_ORGANISATION, row),
                encryption.text(FrontDoorColumns.REFERRER_PHONE, row),
                encryption.text(FrontDoorColumns.REFERRER_EMAIL, row),
                id(row, "referrer_account_id"),
                id(row, "referrer_agency_id"),
                row.getBoolean("referrer_stays_unnamed"));
    }
}
