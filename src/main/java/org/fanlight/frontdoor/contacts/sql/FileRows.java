package org.fanlight.frontdoor.contacts.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.fanlight.database.Moments;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.ConcernKind;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.LiesWith;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.contacts.Allocated;
import org.fanlight.frontdoor.contacts.Answer;
import org.fanlight.frontdoor.contacts.Concern;
import org.fanlight.frontdoor.contacts.Rating;
import org.fanlight.frontdoor.contacts.Written;

/// The parts of a contact's file: how each is asked for by the contact's id, oldest first, and what a row of it says.
record FileRows(Encryption encryption) {

    static final String NOTES = """
            select id, words, written_at as at, written_by_name as by_name
            from frontdoor.contact_note
            where contact_id = ?
            order by written_at, id
            """;

    static final String ANSWERS = """
            select id, question, words, written_at as at, written_by_name as by_name
            from frontdoor.contact_answer
            where contact_id = ?
            order by written_at, id
            """;

    static final String PEOPLE = """
            select p.id, p.part, p.name_words, p.role_words, p.birth_words, p.address_words, i.person_id
            from frontdoor.named_person p
            left join frontdoor.identification i on i.named_person_id = p.id
            where p.contact_id = ?
            order by p.named_at, p.id
            """;

    static final String CONCERNS = """
            select child_id, source_id, kind, lies_with, recorded_at as at, recorded_by_name as by_name
            from frontdoor.concern
            where contact_id = ?
            order by recorded_at, id
            """;

    static final String RATINGS = """
            select id, urgency, reason, rated_at as at, rated_by_name as by_name
            from frontdoor.urgency_rating
            where contact_id = ?
            order by rated_at, id
            """;

    static final String ALLOCATIONS = """
            select worker_id, worker_name, allocated_at as at, allocated_by_name as by_name
            from frontdoor.allocation
            where contact_id = ?
            order by allocated_at, id
            """;

    Written<String> note(ResultSet row, int index) throws SQLException {
        return written(encryption.text(FrontDoorColumns.NOTE, row), row);
    }

    Written<Answer> answer(ResultSet row, int index) throws SQLException {
        var words = encryption.text(FrontDoorColumns.ANSWER, row);
        return written(new Answer(Question.valueOf(row.getString("question")), words), row);
    }

    static Written<Concern> concern(ResultSet row, int index) throws SQLException {
        var source = ContactRows.id(row, "source_id");
        return written(
                new Concern(
                        new NamedPersonId(row.getObject("child_id", UUID.class)),
                        source == null ? null : new NamedPersonId(source),
                        ConcernKind.valueOf(row.getString("kind")),
                        LiesWith.valueOf(row.getString("lies_with"))),
                row);
    }

    Written<Rating> rating(ResultSet row, int index) throws SQLException {
        var reason = encryption.text(FrontDoorColumns.URGENCY_REASON, row);
        return written(new Rating(Urgency.valueOf(row.getString("urgency")), reason), row);
    }

    static Written<Allocated> allocation(ResultSet row, int index) throws SQLException {
        return written(new Allocated(row.getObject("worker_id", UUID.class), row.getString("worker_name")), row);
    }

    /// Each query names who wrote it and when `by_name` and `at`.
    private static <T> Written<T> written(T what, ResultSet row) throws SQLException {
        return new Written<>(what, Moments.at(row, "at"), row.getString("by_name"));
    }
}
