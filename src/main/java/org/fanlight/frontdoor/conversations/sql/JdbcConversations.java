package org.fanlight.frontdoor.conversations.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.database.Ids;
import org.fanlight.database.Moments;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.ConversationId;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.conversations.Conversation;
import org.fanlight.frontdoor.conversations.Conversations;
import org.fanlight.frontdoor.conversations.Draft;
import org.fanlight.frontdoor.conversations.Ending;
import org.fanlight.frontdoor.conversations.SetAsideWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConversations implements Conversations {

    private static final String WITH_ENDING = """
            select
              c.id, c.started_at, c.taken_by, c.taken_by_name, c.team_id, c.call_back_id,
              e.conversation_id, e.ending, e.contact_id, e.next_step, e.ended_at, e.ended_by_name
            from frontdoor.conversation c
            left join frontdoor.conversation_ending e on e.conversation_id = c.id
            """;

    private final JdbcClient jdbc;
    private final DraftJson json;
    private final Encryption encryption;
    private final Ids ids;

    JdbcConversations(JdbcClient jdbc, DraftJson json, Encryption encryption, Ids ids) {
        this.jdbc = jdbc;
        this.json = json;
        this.encryption = encryption;
        this.ids = ids;
    }

    @Override
    public boolean start(ConversationId id, Optional<UUID> callBack, Viewer by, Instant at) {
        var started = jdbc.sql("""
                insert into frontdoor.conversation (id, started_at, taken_by, taken_by_name, team_id, call_back_id)
                select :id, :at, :by, :byName, cast(:team as uuid), asked.id
                from (select cast(:callBack as uuid) as id) asked
                where asked.id is null
                or exists (
                  select
                  from frontdoor.call_back b
                  where b.id = asked.id)
                on conflict on constraint conversation_call_back_once do nothing
                """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId())
                .param("byName", by.name())
                .param("team", by.team())
                .param("callBack", callBack.orElse(null))
                .update();
        jdbc.sql("""
                insert into frontdoor.conversation_draft (conversation_id, version, fields, saved_at, saved_by)
                select id, 0, ''::bytea, started_at, taken_by
                from frontdoor.conversation
                where id = :id
                """).param("id", id.value()).update();
        return started == 1;
    }

    @Override
    public Optional<Conversation> find(ConversationId id) {
        return jdbc.sql(WITH_ENDING + "where c.id = :id")
                .param("id", id.value())
                .query(this::conversation)
                .optional();
    }

    @Override
    public Optional<Conversation> hold(ConversationId id) {
        jdbc.sql("select version from frontdoor.conversation_draft where conversation_id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    @Override
    public Draft draft(ConversationId id) {
        return jdbc.sql("""
                select conversation_id, version, fields, saved_at
                from frontdoor.conversation_draft
                where conversation_id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> new Draft(
                        row.getInt("version"),
                        json.read(encryption.text(FrontDoorColumns.DRAFT, row)),
                        Moments.at(row, "saved_at")))
                .single();
    }

    @Override
    public boolean save(ConversationId id, int typedOn, Map<String, String> fields, Viewer by, Instant at) {
        return jdbc.sql("""
                update frontdoor.conversation_draft
                set version = version + 1,
                  fields = :fields,
                  saved_at = :at,
                  saved_by = :by
                where conversation_id = :id
                and version = :typedOn
                """)
                        .param("id", id.value())
                        .param("typedOn", typedOn)
                        .param("fields", encryption.text(FrontDoorColumns.DRAFT, id.value(), json.write(fields)))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .update()
                == 1;
    }

    @Override
    public void setAside(ConversationId id, Map<String, String> fields, Viewer by, Instant at) {
        var row = ids.next();
        jdbc.sql("""
                insert into frontdoor.draft_set_aside (id, conversation_id, fields, set_aside_at, typed_by)
                values (:id, :conversation, :fields, :at, :by)
                """)
                .param("id", row)
                .param("conversation", id.value())
                .param("fields", encryption.text(FrontDoorColumns.SET_ASIDE, row, json.write(fields)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId())
                .update();
    }

    @Override
    public List<SetAsideWords> setAside(ConversationId id) {
        return jdbc.sql("""
                select id, fields, set_aside_at
                from frontdoor.draft_set_aside
                where conversation_id = :id
                order by set_aside_at, id
                """)
                .param("id", id.value())
                .query((row, _) -> new SetAsideWords(
                        json.read(encryption.text(FrontDoorColumns.SET_ASIDE, row)), Moments.at(row, "set_aside_at")))
                .list();
    }

    @Override
    public boolean end(ConversationId id, Ending ending, Viewer by) {
        return jdbc.sql("""
                insert into frontdoor.conversation_ending (
                  conversation_id, ending, contact_id, next_step, ended_at, ended_by, ended_by_name)
                values (:id, :ending, :contact, :nextStep, :at, :by, :byName)
                on conflict (conversation_id) do nothing
                """)
                        .param("id", id.value())
                        .param("ending", ending.kind().name())
                        .param("contact", ending.contact().map(ContactId::value).orElse(null))
                        .param("nextStep", encryption.text(FrontDoorColumns.NEXT_STEP, id.value(), ending.nextStep()))
                        .param("at", ending.at().atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    @Override
    public List<Conversation> openOf(UUID worker) {
        return jdbc.sql(WITH_ENDING + """
                where c.taken_by = :worker
                and e.conversation_id is null
                order by c.started_at desc
                limit 20
                """)
                .param("worker", worker)
                .query(this::conversation)
                .list();
    }

    private Conversation conversation(ResultSet row, int index) throws SQLException {
        return new Conversation(
                new ConversationId(row.getObject("id", UUID.class)),
                Moments.at(row, "started_at"),
                row.getObject("taken_by", UUID.class),
                row.getString("taken_by_name"),
                Optional.ofNullable(row.getObject("team_id", UUID.class)),
                Optional.ofNullable(row.getObject("call_back_id", UUID.class)),
                ending(row));
    }

    private Optional<Ending> ending(ResultSet row) throws SQLException {
        var kind = row.getString("ending");
        return kind == null
                ? Optional.empty()
                : Optional.of(new Ending(
                        Ending.Kind.valueOf(kind),
                        Optional.ofNullable(row.getObject("contact_id", UUID.class))
                                .map(ContactId::new),
                        encryption.text(FrontDoorColumns.NEXT_STEP, row),
                        Moments.at(row, "ended_at"),
                        row.getString("ended_by_name")));
    }
}
