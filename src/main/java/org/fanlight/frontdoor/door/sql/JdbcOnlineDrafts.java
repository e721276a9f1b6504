package org.fanlight.frontdoor.door.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.database.OnBehalf;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.door.form.DraftToken;
import org.fanlight.frontdoor.door.form.OnlineDraft;
import org.fanlight.frontdoor.door.form.OnlineDrafts;
import org.fanlight.frontdoor.door.form.OnlineForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Drafts as one encrypted JSON object of texts each.
@Repository
class JdbcOnlineDrafts implements OnlineDrafts {

    private static final TypeReference<HashMap<String, String>> TEXTS = new TypeReference<>() {};

    private static final String DRAFT = """
            select token, fields, contact_id
            from frontdoor.online_draft
            where token = :token
            and saved_at > :oldest
            """;

    /// What was told so far and the bytes it was read from, which no other save leaves the same.
    private record Told(byte[] stored, Map<String, String> fields) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Encryption encryption;
    private final OnBehalf onBehalf;

    JdbcOnlineDrafts(JdbcClient jdbc, JsonMapper json, Encryption encryption, OnBehalf onBehalf) {
        this.jdbc = jdbc;
        this.json = json;
        this.encryption = encryption;
        this.onBehalf = onBehalf;
    }

    @Override
    public OnlineDraft start(Map<String, String> fields, Instant now) {
        var token = new DraftToken(UUID.randomUUID());
        onBehalf.holding(
                token.value(),
                () -> jdbc.sql("""
                insert into frontdoor.online_draft (token, fields, started_at, saved_at)
                values (:token, :fields, :now, :now)
                """)
                        .param("token", token.value())
                        .param("fields", encrypted(token, fields))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update());
        return new OnlineDraft(token, new OnlineForm(fields), Optional.empty());
    }

    @Override
    public Optional<OnlineDraft> find(DraftToken token, Instant now) {
        return one(DRAFT, token, now);
    }

    @Override
    public Optional<OnlineDraft> hold(DraftToken token, Instant now) {
        return one(DRAFT + "for update", token, now);
    }

    @Override
    public boolean save(DraftToken token, Map<String, String> fields, Instant now) {
        return onBehalf.holding(token.value(), () -> {
            for (var before = told(token, now); before.isPresent(); before = told(token, now)) {
                if (replaces(token, before.get(), fields, now)) {
                    return true;
                }
            }
            return false;
        });
    }

    @Override
    public void sent(DraftToken token, ContactId contact, Instant now) {
        onBehalf.holding(
                token.value(),
                () -> jdbc.sql("""
                update frontdoor.online_draft
                set fields = '',
                  contact_id = :contact,
                  saved_at = :now
                where token = :token
                """)
                        .param("token", token.value())
                        .param("contact", contact.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update());
    }

    @Override
    public void forget(DraftToken token) {
        onBehalf.holding(
                token.value(),
                () -> jdbc.sql("delete from frontdoor.online_draft where token = :token")
                        .param("token", token.value())
                        .update());
    }

    @Override
    public int forgetUntouchedSince(Instant then) {
        return jdbc.sql("delete from frontdoor.online_draft where saved_at <= :then")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<OnlineDraft> one(String sql, DraftToken token, Instant now) {
        return onBehalf.holding(
                token.value(),
                () -> jdbc.sql(sql)
                        .param("token", token.value())
                        .param("oldest", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                        .query(this::draft)
                        .optional());
    }

    private Optional<Told> told(DraftToken token, Instant now) {
        return jdbc.sql(DRAFT + "and contact_id is null")
                .param("token", token.value())
                .param("oldest", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Told(row.getBytes("fields"), fields(row)))
                .optional();
    }

    /// @return false where another window saved meanwhile, or it was sent
    private boolean replaces(DraftToken token, Told before, Map<String, String> fields, Instant now) {
        var all = new HashMap<>(before.fields());
        all.putAll(fields);
        return jdbc.sql("""
                update frontdoor.online_draft
                set fields = :fields,
                  saved_at = :now
                where token = :token
                and fields = :before
                and contact_id is null
                """)
                        .param("token", token.value())
                        .param("before", before.stored())
                        .param("fields", encrypted(token, all))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private OnlineDraft draft(ResultSet row, int index) throws SQLException {
        return new OnlineDraft(
                new DraftToken(row.getObject("token", UUID.class)),
                new OnlineForm(fields(row)),
                Optional.ofNullable(row.getObject("contact_id", UUID.class)).map(ContactId::new));
    }

    private byte[] encrypted(DraftToken token, Map<String, String> fields) {
        return encryption.text(FrontDoorColumns.ONLINE_DRAFT, token.value(), json.writeValueAsString(fields));
    }

    private Map<String, String> fields(ResultSet row) throws SQLException {
        var text = encryption.text(FrontDoorColumns.ONLINE_DRAFT, row);
        return text.isEmpty() ? Map.of() : json.readValue(text, TEXTS);
    }
}
