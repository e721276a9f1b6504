package org.fanlight.frontdoor.door.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.door.CallBackId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows of other parts of the front door that the door's statements look at.
final class DoorRows {

    private DoorRows() {}

    static UUID conversation(JdbcClient jdbc, Instant startedAt, @Nullable CallBackId callBack) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into frontdoor.conversation (id, started_at, taken_by, taken_by_name, call_back_id)
                values (:id, :at, :id, 'Rosa Quill', :callBack)
                """)
                .param("id", id)
                .param("at", startedAt.atOffset(ZoneOffset.UTC))
                .param("callBack", callBack == null ? null : callBack.value())
                .update();
        return id;
    }

    static void ending(JdbcClient jdbc, UUID conversation, Instant at) {
        jdbc.sql("""
                insert into frontdoor.conversation_ending (
                  conversation_id, ending, next_step, ended_at, ended_by, ended_by_name)
                values (:id, 'CONSULTATION', '', :at, :id, 'Rosa Quill')
                """)
                .param("id", conversation)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    static ContactId contact(JdbcClient jdbc, Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into frontdoor.contact (
                  id, reference, received_at, kind, channel, source, referrer_kind, referrer_name, referrer_role,
                  referrer_organisation, referrer_phone, referrer_email, referrer_stays_unnamed, decide_due_at,
                  recorded_at, recorded_by_name)
                values (
                  :id, '0000000Z', :at, 'NEW_WORRY', 'ONLINE_FORM', '9', 'PUBLIC', '', '',
                  '', '', '', true, :at,
                  :at, 'Member of the public')
                """).param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
        return new ContactId(id);
    }
}
