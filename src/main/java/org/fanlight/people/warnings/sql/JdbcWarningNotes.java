package org.fanlight.people.warnings.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.PersonId;
import org.fanlight.people.warnings.NewWarning;
import org.fanlight.people.warnings.Warning;
import org.fanlight.people.warnings.WarningId;
import org.fanlight.people.warnings.WarningNote;
import org.fanlight.people.warnings.WarningNotes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWarningNotes implements WarningNotes {

    private static final String NOTES = """
            select n.id, n.person_id, n.kind, n.words, n.told_on, n.told_by, n.not_told_because, n.court, n.orders,
              n.orders_until, n.every_address, n.follows, n.asked_of, n.asked_of_name, n.written_at, n.written_by,
              n.written_by_name, coalesce(r.review_on, n.review_on) as review_on,
              v.agreed, v.words as verdict_words, v.given_at, v.given_by, v.given_by_name,
              r.id as review_id, r.words as review_words, r.reviewed_at, r.reviewed_by, r.reviewed_by_name,
              e.reason, e.ended_at, e.ended_by, e.ended_by_name
            from people.warning_note n
            left join people.warning_verdict v on v.note_id = n.id
            left join people.warning_ending e on e.note_id = n.id
            left join lateral (
              select id, review_on, words, reviewed_at, reviewed_by, reviewed_by_name
              from people.warning_review
              where note_id = n.id
              order by reviewed_at desc, id desc
              limit 1
            ) r on true
            """;

    private static final String SHOWN = """
            where e.note_id is null
            and coalesce(v.agreed, true)
            """;

    /// Of somebody else's note on which no manager has spoken and which has not ended.
    private static final String SPEAK = """
            insert into people.warning_verdict (note_id, agreed, words, given_at, given_by, given_by_name)
            select n.id, :agreed, :words, :at, :by, :byName
            from people.warning_note n
            where n.id = :note
            and n.written_by <> :by
            and not exists (
              select
              from people.warning_ending e
              where e.note_id = n.id)
            on conflict (note_id) do nothing
            """;

    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final WarningRows rows;

    JdbcWarningNotes(JdbcClient jdbc, Encryption encryption) {
        this.jdbc = jdbc;
        this.encryption = encryption;
        this.rows = new WarningRows(encryption);
    }

    @Override
    public boolean add(WarningId id, NewWarning proposed, String askedOfName, Viewer by, Instant at) {
        jdbc.sql("""
                        insert into people.warning_note (
                          id, person_id, kind, words, review_on, told_on, told_by, not_told_because, court, orders,
                          orders_until, every_address, follows, asked_of, asked_of_name, written_at, written_by,
                          written_by_name)
                        values (
                          :id, :person, :kind, :words, :reviewOn, :toldOn, :toldBy, :notToldBecause, :court, :orders,
                          :ordersUntil, :everyAddress, :follows, :askedOf, :askedOfName, :at, :by, :byName)
                        """)
                .paramSource(new WarningParameters(encryption).of(id, proposed, askedOfName, by, at))
                .update();
        return !(proposed.warning() instanceof Warning.DoNotDisclose(var _, var places))
                || placesAdded(id, proposed.person(), places);
    }

    /// Only rows of this person that stand are taken: a form may have been open for a while.
    private boolean placesAdded(WarningId id, PersonId person, List<Warning.Place> places) {
        return jdbc.sql("""
                        insert into people.warning_address (note_id, address_id)
                        select :note, a.id
                        from people.address a
                        where a.id = any (:addresses)
                        and a.person_id = :person
                        and a.withdrawn_at is null
                        """)
                        .param("note", id.value())
                        .param("person", person.value())
                        .param(
                                "addresses",
                                places.stream().map(Warning.Place::id).toArray(Long[]::new))
                        .update()
                == places.size();
    }

    @Override
    public Optional<WarningNote> find(WarningId id) {
        return withPlaces(jdbc.sql(NOTES + "where n.id = :id")
                        .param("id", id.value())
                        .query(rows::note)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public List<WarningNote> of(PersonId person) {
        return withPlaces(jdbc.sql(NOTES + """
                        where n.person_id = :person
                        order by n.written_at desc, n.id
                        """)
                .param("person", person.value())
                .query(rows::note)
                .list());
    }

    @Override
    public Map<PersonId, List<WarningNote>> shownOn(Collection<PersonId> people) {
        return people.isEmpty()
                ? Map.of()
                : withPlaces(jdbc.sql(NOTES + SHOWN + """
                                and n.person_id = any (:people)
                                order by n.written_at, n.id
                                """)
                                .param(
                                        "people",
                                        people.stream().map(PersonId::value).toArray(UUID[]::new))
                                .query(rows::note)
                                .list())
                        .stream()
                        .collect(groupingBy(note -> note.said().person()));
    }

    @Override
    public List<WarningNote> shown() {
        return withPlaces(jdbc.sql(NOTES + SHOWN + "order by review_on, n.id")
                .query(rows::note)
                .list());
    }

    @Override
    public List<WarningNote> dueOn(LocalDate today) {
        return shown().stream().filter(note -> note.isDueOn(today)).toList();
    }

    @Override
    public List<Warning.Place> placesOf(PersonId person) {
        return jdbc.sql("""
                        select a.id, a.person_id, a.lines, a.postcode, a.no_fixed_abode
                        from people.address a
                        where a.person_id = :person
                        and a.withdrawn_at is null
                        order by a.until_on nulls first, a.id desc
                        """).param("person", person.value()).query(rows::place).list();
    }

    @Override
    public boolean agree(WarningId id, Viewer by, Instant at) {
        return speak(id, true, "", by, at);
    }

    @Override
    public boolean decline(WarningId id, String because, Viewer by, Instant at) {
        return speak(id, false, because, by, at);
    }

    private boolean speak(WarningId id, boolean agreed, String words, Viewer by, Instant at) {
        return jdbc.sql(SPEAK)
                        .param("note", id.value())
                        .param("agreed", agreed)
                        .param("words", encryption.text(WarningColumns.VERDICT, id.value(), words))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    @Override
    public void keep(UUID review, WarningId id, LocalDate until, String because, Viewer by, Instant at) {
        jdbc.sql("""
                        insert into people.warning_review (
                          id, note_id, words, review_on, reviewed_at, reviewed_by, reviewed_by_name)
                        values (:id, :note, :words, :reviewOn, :at, :by, :byName)
                        """)
                .param("id", review)
                .param("note", id.value())
                .param("words", encryption.text(WarningColumns.REVIEW, review, because))
                .param("reviewOn", until)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId())
                .param("byName", by.name())
                .update();
    }

    @Override
    public boolean end(WarningId id, String reason, Viewer by, Instant at) {
        return jdbc.sql("""
                        insert into people.warning_ending (note_id, reason, ended_at, ended_by, ended_by_name)
                        values (:note, :reason, :at, :by, :byName)
                        on conflict (note_id) do nothing
                        """)
                        .param("note", id.value())
                        .param("reason", encryption.text(WarningColumns.ENDING, id.value(), reason))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    private List<WarningNote> withPlaces(List<WarningNote> notes) {
        var ids = notes.stream()
                .filter(note -> note.said().warning() instanceof Warning.DoNotDisclose)
                .map(note -> note.id().value())
                .toArray(UUID[]::new);
        if (ids.length == 0) {
            return notes;
        }
        var places = placesOf(ids);
        return notes.stream()
                .map(note -> WarningRows.with(note, places.getOrDefault(note.id(), List.of())))
                .toList();
    }

    private Map<WarningId, List<Warning.Place>> placesOf(UUID[] notes) {
        record Chosen(WarningId note, Warning.Place place) {}
        return jdbc
                .sql("""
                        select w.note_id, a.id, a.person_id, a.lines, a.postcode, a.no_fixed_abode
                        from people.warning_address w
                        join people.address a on a.id = w.address_id
                        where w.note_id = any (:notes)
                        order by a.id
                        """)
                .param("notes", notes)
                .query((row, number) ->
                        new Chosen(new WarningId(row.getObject("note_id", UUID.class)), rows.place(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Chosen::note, mapping(Chosen::place, toList())));
    }
}
