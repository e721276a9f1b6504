package org.fanlight.governance.unusual.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.database.Ids;
import org.fanlight.database.Moments;
import org.fanlight.encryption.Encryption;
import org.fanlight.governance.unusual.KeptUnusual;
import org.fanlight.governance.unusual.Unusual;
import org.fanlight.governance.unusual.UnusualFinding;
import org.fanlight.governance.unusual.UnusualKind;
import org.fanlight.governance.unusual.UnusualLooks;
import org.fanlight.governance.unusual.UnusualVerdict;
import org.fanlight.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUnusualLooks implements UnusualLooks {

    private static final String LOOK = """
            select
              l.id, l.kind, l.account_id, l.account_name, l.person_id, l.colleague_name, l.first_act, l.first_at, l.day,
              l.looks, l.minutes
            from governance.unusual_look l
            """;

    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final Ids ids;

    JdbcUnusualLooks(JdbcClient jdbc, Encryption encryption, Ids ids) {
        this.encryption = encryption;
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public int addAll(Collection<Unusual> found, Instant at) {
        return found.stream().mapToInt(unusual -> add(unusual, at)).sum();
    }

    private int add(Unusual unusual, Instant at) {
        var person = unusual.person();
        return jdbc.sql("""
                        insert into governance.unusual_look (
                          id, kind, account_id, account_name, person_id, colleague_name, first_act, first_at, day, looks,
                          minutes, found_at)
                        values (
                          :id, :kind, :account, :name, :person, :colleague, :firstAct, :firstAt, :day, :looks, :minutes, :at)
                        on conflict do nothing
                        """)
                .param("id", ids.next())
                .param("kind", unusual.kind().name())
                .param("account", unusual.who())
                .param("name", unusual.name())
                .param("person", person == null ? null : person.value())
                .param("colleague", unusual.colleague())
                .param("firstAct", unusual.firstAct())
                .param("firstAt", unusual.firstAt().atOffset(ZoneOffset.UTC))
                .param("day", unusual.day())
                .param("looks", unusual.looks())
                .param("minutes", unusual.minutes())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<KeptUnusual> list(boolean lookedInto, @Nullable UUID before, int atMost) {
        return withFindings(jdbc.sql(LOOK + """
                        where :lookedInto = exists (
                          select
                          from governance.unusual_finding f
                          where f.look_id = l.id)
                        and (
                          cast(:before as uuid) is null
                          or (l.first_at, l.id) < (
                            select b.first_at, b.id
                            from governance.unusual_look b
                            where b.id = :before))
                        order by l.first_at desc, l.id desc
                        limit :atMost
                        """)
                .param("lookedInto", lookedInto)
                .param("before", before)
                .param("atMost", atMost)
                .query(JdbcUnusualLooks::look)
                .list());
    }

    @Override
    public Optional<KeptUnusual> find(UUID id) {
        return withFindings(jdbc.sql(LOOK + "where l.id = :id")
                        .param("id", id)
                        .query(JdbcUnusualLooks::look)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public boolean add(UUID look, int after, UnusualVerdict verdict, String words, Viewer by, Instant at) {
        return jdbc.sql("""
                        insert into governance.unusual_finding (
                          look_id, number, verdict, words, found_at, found_by, found_by_name)
                        values (:look, :number, :verdict, :words, :at, :by, :byName)
                        on conflict (look_id, number) do nothing
                        """)
                        .param("look", look)
                        .param("number", after + 1)
                        .param("verdict", verdict.name())
                        .param("words", encryption.text(UnusualColumns.FINDING, look, words))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    private List<KeptUnusual> withFindings(List<KeptUnusual> looks) {
        var findings = looks.isEmpty() ? Map.<UUID, List<UnusualFinding>>of() : findings(looks);
        return looks.stream()
                .map(look -> new KeptUnusual(look.id(), look.unusual(), findings.getOrDefault(look.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<UnusualFinding>> findings(List<KeptUnusual> looks) {
        return jdbc
                .sql("""
                        select look_id, verdict, words, found_at, found_by_name
                        from governance.unusual_finding
                        where look_id = any (:looks)
                        order by look_id, number desc
                        """)
                .param("looks", looks.stream().map(KeptUnusual::id).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("look_id", UUID.class), finding(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private UnusualFinding finding(ResultSet row) throws SQLException {
        return new UnusualFinding(
                UnusualVerdict.valueOf(row.getString("verdict")),
                encryption.text(UnusualColumns.FINDING, row),
                Moments.at(row, "found_at"),
                row.getString("found_by_name"));
    }

    private static KeptUnusual look(ResultSet row, int index) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var unusual = new Unusual(
                UnusualKind.valueOf(row.getString("kind")),
                row.getObject("account_id", UUID.class),
                row.getString("account_name"),
                person == null ? null : new PersonId(person),
                row.getString("colleague_name"),
                row.getLong("first_act"),
                Moments.at(row, "first_at"),
                row.getObject("day", LocalDate.class),
                row.getInt("looks"),
                row.getInt("minutes"));
        return new KeptUnusual(row.getObject("id", UUID.class), unusual, List.of());
    }
}
