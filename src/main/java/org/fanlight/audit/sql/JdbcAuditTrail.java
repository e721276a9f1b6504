package org.fanlight.audit.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.audit.Act;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Circumstances;
import org.fanlight.audit.Deed;
import org.fanlight.audit.RecordedAct;
import org.fanlight.audit.Subject;
import org.fanlight.database.Moments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The trail in PostgreSQL.
@Repository
class JdbcAuditTrail implements AuditTrail {

    private static final String INSERT = """
            insert into audit.act (
              at, actor_id, actor_name, actor_role, actor_agency, deed, words, purpose, subject_kind, subject_id, shown,
              matter_kind, matter_id, reaches_back_to, address, session)
            select
              :at, cast(:actorId as uuid), :actorName, :actorRole, cast(:actorAgency as uuid), :deed, :words, :purpose,
              :subjectKind, :subjectId, cast(:shown as uuid[]), :matterKind, cast(:matterId as uuid),
              cast(:reachesBackTo as timestamptz), :address, :session
            """;

    private static final String UNLESS_ON_RECORD = """
            where not exists (
              select
              from audit.act
              where subject_kind = :subjectKind
              and subject_id = :subjectId
              and actor_id = cast(:actorId as uuid)
              and deed = :deed
              and shown = cast(:shown as uuid[])
              and at >= :since)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<Circumstances> circumstances;

    JdbcAuditTrail(JdbcClient jdbc, Clock clock, ObjectProvider<Circumstances> circumstances) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.circumstances = circumstances;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Act act) {
        statement(INSERT, act, clock.instant()).update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enterUnlessWithin(Duration time, Act act) {
        var now = clock.instant();
        statement(INSERT + UNLESS_ON_RECORD, act, now)
                .param("since", now.minus(time).atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<RecordedAct> newestOn(Subject subject, int atMost) {
        return jdbc.sql("""
                select at, actor_id, actor_name, actor_role, actor_agency, words, purpose
                from audit.act
                where subject_kind = :kind
                and subject_id = :id
                order by id desc
                limit :atMost
                """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("atMost", atMost)
                .query(JdbcAuditTrail::recordedAct)
                .list();
    }

    @Override
    public Optional<RecordedAct> newest(Deed deed, Subject subject) {
        return jdbc.sql("""
                select at, actor_id, actor_name, actor_role, actor_agency, words, purpose
                from audit.act
                where subject_kind = :kind
                and subject_id = :id
                and deed = :deed
                order by id desc
                limit 1
                """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("deed", deed.code())
                .query(JdbcAuditTrail::recordedAct)
                .optional();
    }

    private StatementSpec statement(String sql, Act act, Instant at) {
        var whence = circumstances.stream()
                .flatMap(source -> source.now().stream())
                .findFirst()
                .orElse(null);
        var matter = act.matter();
        var oldest = act.reachesBackTo();
        return jdbc.sql(sql)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actorId", act.actor().id())
                .param("actorName", act.actor().name())
                .param("actorRole", act.actor().role())
                .param("actorAgency", act.actor().agency())
                .param("deed", act.deed().code())
                .param("words", act.deed().words())
                .param("purpose", act.purpose())
                .param("subjectKind", act.subject().kind())
                .param("subjectId", act.subject().id())
                .param("shown", act.shown().toArray(UUID[]::new))
                .param("matterKind", matter == null ? null : matter.kind())
                .param("matterId", matter == null ? null : matter.id())
                .param("reachesBackTo", oldest == null ? null : oldest.atOffset(ZoneOffset.UTC))
                .param("address", whence == null ? null : whence.address())
                .param("session", whence == null ? null : whence.session());
    }

    private static RecordedAct recordedAct(ResultSet row, int index) throws SQLException {
        return new RecordedAct(
                Moments.at(row, "at"),
                new Actor(
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor_name"),
                        row.getString("actor_role"),
                        row.getObject("actor_agency", UUID.class)),
                row.getString("words"),
                row.getString("purpose"));
    }
}
