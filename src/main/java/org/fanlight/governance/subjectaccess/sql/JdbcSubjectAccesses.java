package org.fanlight.governance.subjectaccess.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.fanlight.governance.subjectaccess.sql.SubjectAccessColumns.ASKER_NAME;
import static org.fanlight.governance.subjectaccess.sql.SubjectAccessColumns.SCOPE;
import static org.fanlight.governance.subjectaccess.sql.SubjectAccessColumns.SEND_TO;
import static org.fanlight.governance.subjectaccess.sql.SubjectAccessColumns.STEP;
import static org.fanlight.governance.subjectaccess.sql.SubjectAccessColumns.ZIP;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.database.Moments;
import org.fanlight.encryption.Encryption;
import org.fanlight.governance.subjectaccess.AnswerWay;
import org.fanlight.governance.subjectaccess.Asker;
import org.fanlight.governance.subjectaccess.NewSubjectAccess;
import org.fanlight.governance.subjectaccess.Step;
import org.fanlight.governance.subjectaccess.StepKind;
import org.fanlight.governance.subjectaccess.SubjectAccess;
import org.fanlight.governance.subjectaccess.SubjectAccesses;
import org.fanlight.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSubjectAccesses implements SubjectAccesses {

    private static final String REQUEST = """
            select
              r.id, r.person_id, r.asker, r.asker_name, r.way, r.send_to, r.scope, r.received_on, r.recorded_at,
              r.recorded_by_name
            from governance.subject_access r
            """;

    private final JdbcClient jdbc;
    private final Encryption encryption;

    JdbcSubjectAccesses(JdbcClient jdbc, Encryption encryption) {
        this.jdbc = jdbc;
        this.encryption = encryption;
    }

    @Override
    public void add(UUID id, NewSubjectAccess asked, Viewer by, Instant at) {
        jdbc.sql("""
                        insert into governance.subject_access (
                          id, person_id, asker, asker_name, way, send_to, scope, received_on, recorded_at, recorded_by,
                          recorded_by_name)
                        values (
                          :id, :person, :asker, :askerName, :way, :sendTo, :scope, :receivedOn, :at, :by, :byName)
                        """)
                .param("id", id)
                .param("person", asked.person().value())
                .param("asker", asked.asker().name())
                .param("askerName", encryption.text(ASKER_NAME, id, asked.askerName()))
                .param("way", asked.way().name())
                .param("sendTo", encryption.text(SEND_TO, id, asked.sendTo()))
                .param("scope", encryption.text(SCOPE, id, asked.scope()))
                .param("receivedOn", asked.receivedOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId())
                .param("byName", by.name())
                .update();
    }

    @Override
    public Optional<SubjectAccess> find(UUID id) {
        return withSteps(jdbc.sql(REQUEST + "where r.id = :id")
                        .param("id", id)
                        .query(this::request)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public List<SubjectAccess> list(boolean ended) {
        return withSteps(jdbc.sql(REQUEST + """
                        where :ended = exists (
                          select
                          from governance.subject_access_step s
                          where s.request_id = r.id
                          and s.kind in ('ANSWERED', 'REFUSED', 'WITHDRAWN'))
                        order by r.received_on desc, r.id desc
                        """)
                .param("ended", ended)
                .query(this::request)
                .list());
    }

    @Override
    public boolean step(UUID request, int after, StepKind kind, LocalDate on, String words, Viewer by, Instant at) {
        return jdbc.sql("""
                        insert into governance.subject_access_step (
                          request_id, number, kind, on_day, words, at, by, by_name)
                        values (:request, :number, :kind, :on, :words, :at, :by, :byName)
                        on conflict (request_id, number) do nothing
                        """)
                        .param("request", request)
                        .param("number", after + 1)
                        .param("kind", kind.name())
                        .param("on", on)
                        .param("words", encryption.text(STEP, request, words))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    @Override
    public void keep(UUID request, byte[] zip, String sha256, Instant at) {
        jdbc.sql("""
                        insert into governance.subject_access_pack (request_id, zip, sha256, made_at)
                        values (:request, :zip, :sha256, :at)
                        """)
                .param("request", request)
                .param("zip", encryption.bytes(ZIP, request, zip))
                .param("sha256", sha256)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<String> sha256(UUID request) {
        return jdbc.sql("select sha256 from governance.subject_access_pack where request_id = :request")
                .param("request", request)
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<byte[]> pack(UUID request) {
        return jdbc.sql("select zip from governance.subject_access_pack where request_id = :request")
                .param("request", request)
                .query((row, _) -> encryption.decrypted(ZIP, request, row.getBytes("zip")))
                .optional();
    }

    private List<SubjectAccess> withSteps(List<SubjectAccess> requests) {
        var steps = requests.isEmpty() ? Map.<UUID, List<Step>>of() : steps(requests);
        return requests.stream()
                .map(found -> new SubjectAccess(
                        found.id(),
                        found.asked(),
                        found.recordedAt(),
                        found.recordedBy(),
                        steps.getOrDefault(found.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Step>> steps(List<SubjectAccess> requests) {
        return jdbc
                .sql("""
                        select request_id, kind, on_day, words, at, by, by_name
                        from governance.subject_access_step
                        where request_id = any (:requests)
                        order by request_id, number
                        """)
                .param("requests", requests.stream().map(SubjectAccess::id).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("request_id", UUID.class), step(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Step step(ResultSet row) throws SQLException {
        return new Step(
                StepKind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                encryption.text(STEP, row),
                Moments.at(row, "at"),
                row.getObject("by", UUID.class),
                row.getString("by_name"));
    }

    private SubjectAccess request(ResultSet row, int index) throws SQLException {
        return new SubjectAccess(
                row.getObject("id", UUID.class),
                new NewSubjectAccess(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Asker.valueOf(row.getString("asker")),
                        encryption.text(ASKER_NAME, row),
                        AnswerWay.valueOf(row.getString("way")),
                        encryption.text(SEND_TO, row),
                        encryption.text(SCOPE, row),
                        row.getObject("received_on", LocalDate.class)),
                Moments.at(row, "recorded_at"),
                row.getString("recorded_by_name"),
                List.of());
    }
}
