package org.fanlight.audit.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.audit.ActWanted;
import org.fanlight.audit.ActWanted.About;
import org.fanlight.audit.Actor;
import org.fanlight.audit.FoundAct;
import org.fanlight.audit.FoundActs;
import org.fanlight.audit.RecordedAct;
import org.fanlight.audit.Subject;
import org.fanlight.database.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Finds acts by whichever index leads to the fewest: the records, else whoever acted, else the time.
@Repository
class JdbcFoundActs implements FoundActs {

    private static final String FITTING = """
            select
              a.id, a.at, a.entered_at, a.actor_id, a.actor_name, a.actor_role, a.actor_agency, a.words, a.purpose,
              a.subject_kind, a.subject_id, a.shown, a.matter_kind, a.matter_id, a.reaches_back_to, a.address, a.session
            from audit.act a
            where a.at >= :from
            and a.at < :until
            and (a.at, a.id) < (:before, :beforeId)
            and (cast(:deed as text) is null or a.deed = :deed)
            and (cast(:purpose as text) is null or a.purpose = :purpose)
            and (
              cast(:sameSession as bigint) is null
              or a.session = (
                select s.session
                from audit.act s
                where s.id = :sameSession))
            """;

    private static final String BY_ACTOR = """
            and a.actor_id = :actor
            """;

    private static final String ON_RECORDS = """
            and a.id in (
              select o.id
              from unnest(cast(:kinds as text[]), cast(:records as uuid[])) record (kind, id)
              join audit.act o on o.subject_kind = record.kind and o.subject_id = record.id
              union
              select o.id
              from unnest(cast(:kinds as text[]), cast(:records as uuid[])) record (kind, id)
              join audit.act o on o.matter_kind = record.kind and o.matter_id = record.id
              union
              select audit.acts_showing(cast(:shown as uuid[])))
            """;

    private static final String NEWEST_FIRST = """
            order by a.at desc, a.id desc
            limit :atMost
            """;

    private final JdbcClient jdbc;

    JdbcFoundActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FoundAct> find(ActWanted wanted, @Nullable Long before, int atMost) {
        var about = Optional.ofNullable(wanted.about());
        var records = about.map(About::records).orElse(List.of());
        return jdbc.sql(statement(wanted.actor() != null, about.isPresent()))
                .param("from", wanted.from().atOffset(ZoneOffset.UTC))
                .param("until", wanted.until().atOffset(ZoneOffset.UTC))
                .param(
                        "before",
                        Optional.ofNullable(before)
                                .flatMap(this::momentOf)
                                .orElse(wanted.until())
                                .atOffset(ZoneOffset.UTC))
                .param("beforeId", before == null ? 0 : before)
                .param("deed", wanted.deed())
                .param("purpose", wanted.purpose())
                .param("sameSession", wanted.sameSessionAs())
                .param("actor", wanted.actor())
                .param("kinds", records.stream().map(Subject::kind).toArray(String[]::new))
                .param("records", records.stream().map(Subject::id).toArray(UUID[]::new))
                .param("shown", about.map(About::shown).orElse(List.of()).toArray(UUID[]::new))
                .param("atMost", atMost)
                .query(JdbcFoundActs::foundAct)
                .list();
    }

    static String statement(boolean byActor, boolean onRecords) {
        return FITTING + (byActor ? BY_ACTOR : "") + (onRecords ? ON_RECORDS : "") + NEWEST_FIRST;
    }

    private Optional<Instant> momentOf(long act) {
        return jdbc.sql("select at from audit.act where id = :act")
                .param("act", act)
                .query((row, _) -> Moments.at(row, "at"))
                .optional();
    }

    private static FoundAct foundAct(ResultSet row, int index) throws SQLException {
        var actor = new Actor(
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getString("actor_role"),
                row.getObject("actor_agency", UUID.class));
        return new FoundAct(
                row.getLong("id"),
                Moments.at(row, "entered_at"),
                new RecordedAct(Moments.at(row, "at"), actor, row.getString("words"), row.getString("purpose")),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                Arrays.asList((UUID[]) row.getArray("shown").getArray()),
                matter(row),
                Moments.maybe(row, "reaches_back_to").orElse(null),
                row.getString("address"),
                row.getString("session"));
    }

    private static @Nullable Subject matter(ResultSet row) throws SQLException {
        var kind = row.getString("matter_kind");
        return kind == null ? null : new Subject(kind, row.getObject("matter_id", UUID.class));
    }
}
