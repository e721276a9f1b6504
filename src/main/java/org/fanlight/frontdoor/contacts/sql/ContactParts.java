package org.fanlight.frontdoor.contacts.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.audit.Actor;
import org.fanlight.database.Ids;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.contacts.Allocated;
import org.fanlight.frontdoor.contacts.Answer;
import org.fanlight.frontdoor.contacts.Concern;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.frontdoor.contacts.Rating;
import org.fanlight.people.PersonId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/// What one person adds to one contact at one moment, collected so that all rows of a kind are written in one batch.
final class ContactParts {

    private static final String NOTE = """
            insert into frontdoor.contact_note (id, contact_id, words, written_at, written_by, written_by_name)
            values (:id, :contact, :words, :at, :by, :byName)
            """;

    private static final String ANSWER = """
            insert into frontdoor.contact_answer (
              id, contact_id, question, words, written_at, written_by, written_by_name)
            values (:id, :contact, :question, :words, :at, :by, :byName)
            """;

    private static final String PERSON = """
            insert into frontdoor.named_person (
              id, contact_id, part, role_words, name_words, birth_words, address_words,
              named_at, named_by, named_by_name)
            values (:id, :contact, :part, :role, :name, :birth, :address, :at, :by, :byName)
            """;

    private static final String IDENTIFICATION = """
            insert into frontdoor.identification (
              named_person_id, contact_id, person_id, identified_at, identified_by, identified_by_name)
            select p.id, p.contact_id, :person, :at, :by, :byName
            from frontdoor.named_person p
            where p.id = :id
            and p.contact_id = :contact
            on conflict (named_person_id) do nothing
            """;

    private static final String CONCERN = """
            insert into frontdoor.concern (
              id, contact_id, child_id, source_id, kind, lies_with, recorded_at, recorded_by, recorded_by_name)
            values (:id, :contact, :child, :source, :kind, :liesWith, :at, :by, :byName)
            """;

    private static final String RATING = """
            insert into frontdoor.urgency_rating (
              id, contact_id, urgency, reason, rated_at, rated_by, rated_by_name)
            values (:id, :contact, :urgency, :reason, :at, :by, :byName)
            """;

    private static final String ALLOCATION = """
            insert into frontdoor.allocation (
              id, contact_id, worker_id, worker_name, allocated_at, allocated_by, allocated_by_name)
            values (:id, :contact, :worker, :workerName, :at, :by, :byName)
            """;

    private final Encryption encryption;
    private final Ids ids;
    private final ContactId contact;
    private final Actor by;
    private final Instant at;
    private final Map<String, List<SqlParameterSource>> rows = new LinkedHashMap<>();

    ContactParts(Encryption encryption, Ids ids, ContactId contact, Actor by, Instant at) {
        this.encryption = encryption;
        this.ids = ids;
        this.contact = contact;
        this.by = by;
        this.at = at;
    }

    ContactParts note(String words) {
        if (!words.isBlank()) {
            var id = ids.next();
            row(NOTE, id).addValue("words", encryption.text(FrontDoorColumns.NOTE, id, words));
        }
        return this;
    }

    ContactParts answer(Answer answer) {
        var id = ids.next();
        row(ANSWER, id)
                .addValue("question", answer.question().name())
                .addValue("words", encryption.text(FrontDoorColumns.ANSWER, id, answer.words()));
        return this;
    }

    NamedPersonId person(PersonAsNamed person) {
        var id = ids.next();
        row(PERSON, id)
                .addValue("part", person.part().name())
                .addValue("role", encryption.text(FrontDoorColumns.NAMED_ROLE, id, person.role()))
                .addValue("name", encryption.text(FrontDoorColumns.NAMED_NAME, id, person.name()))
                .addValue("birth", encryption.text(FrontDoorColumns.NAMED_BIRTH, id, person.birth()))
                .addValue("address", encryption.text(FrontDoorColumns.NAMED_ADDRESS, id, person.address()));
        return new NamedPersonId(id);
    }

    ContactParts identification(NamedPersonId named, PersonId person) {
        row(IDENTIFICATION, named.value()).addValue("person", person.value());
        return this;
    }

    ContactParts concern(Concern concern) {
        row(CONCERN, ids.next())
                .addValue("child", concern.child().value())
                .addValue(
                        "source",
                        concern.source() == null ? null : concern.source().value())
                .addValue("kind", concern.kind().name())
                .addValue("liesWith", concern.liesWith().name());
        return this;
    }

    ContactParts rating(Rating rating) {
        var id = ids.next();
        row(RATING, id)
                .addValue("urgency", rating.urgency().name())
                .addValue("reason", encryption.text(FrontDoorColumns.URGENCY_REASON, id, rating.reason()));
        return this;
    }

    ContactParts allocation(Allocated worker) {
        row(ALLOCATION, ids.next()).addValue("worker", worker.worker()).addValue("workerName", worker.name());
        return this;
    }

    /// Writes them, in the order in which the kinds came up.
    ///
    /// @return how many rows were added
    int write(NamedParameterJdbcOperations jdbc) {
        return rows.entrySet().stream()
                .mapToInt(kind -> Arrays.stream(
                                jdbc.batchUpdate(kind.getKey(), kind.getValue().toArray(SqlParameterSource[]::new)))
                        .sum())
                .sum();
    }

    private MapSqlParameterSource row(String sql, UUID id) {
        var values = new MapSqlParameterSource("id", id)
                .addValue("contact", contact.value())
                .addValue("at", at.atOffset(ZoneOffset.UTC))
                .addValue("by", by.id())
                .addValue("byName", by.name());
        rows.computeIfAbsent(sql, _ -> new ArrayList<>()).add(values);
        return values;
    }
}
