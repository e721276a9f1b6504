package org.fanlight.frontdoor.checks.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.agencies.AgencyId;
import org.fanlight.database.Moments;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.checks.Ask;
import org.fanlight.frontdoor.checks.Chase;
import org.fanlight.frontdoor.checks.ChaseStep;
import org.fanlight.frontdoor.checks.Check;
import org.fanlight.frontdoor.checks.CheckAnswer;
import org.fanlight.frontdoor.checks.CheckAnswer.Involvement;
import org.fanlight.frontdoor.checks.Finding;
import org.fanlight.frontdoor.checks.LawfulBasis;
import org.fanlight.frontdoor.checks.Searched;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.frontdoor.contacts.Written;
import org.fanlight.people.PersonId;
import org.fanlight.ui.forms.PartialDate;
import org.fanlight.worktime.Deadline;

/// Reads rows of checks into values.
record CheckRows(Encryption encryption) {

    /// A check without its chases, which are rows of their own.
    Check check(ResultSet row, int index) throws SQLException {
        return new Check(
                new CheckId(row.getObject("id", UUID.class)),
                new Ask(
                        new ContactId(row.getObject("contact_id", UUID.class)),
                        new NamedPersonId(row.getObject("named_person_id", UUID.class)),
                        new AgencyId(row.getObject("agency_id", UUID.class)),
                        encryption.text(FrontDoorColumns.CHECK_PURPOSE, row),
                        LawfulBasis.valueOf(row.getString("lawful_basis")),
                        Urgency.valueOf(row.getString("urgency")),
                        encryption.textIfAny(FrontDoorColumns.OUTSIDE_AGE, row)),
                new Deadline(Moments.at(row, "due_at")),
                Moments.at(row, "asked_at"),
                row.getString("asked_by_name"),
                answer(row),
                List.of());
    }

    Written<Chase> chase(ResultSet row) throws SQLException {
        return new Written<>(
                new Chase(ChaseStep.valueOf(row.getString("step")), encryption.text(FrontDoorColumns.CHASE, row)),
                Moments.at(row, "chased_at"),
                row.getString("chased_by_name"));
    }

    NamedPerson person(ResultSet row, int index) throws SQLException {
        return new NamedPerson(
                new NamedPersonId(row.getObject("id", UUID.class)),
                new PersonAsNamed(
                        Part.valueOf(row.getString("part")),
                        encryption.text(FrontDoorColumns.NAMED_NAME, row),
                        encryption.text(FrontDoorColumns.NAMED_ROLE, row),
                        encryption.text(FrontDoorColumns.NAMED_BIRTH, row),
                        encryption.text(FrontDoorColumns.NAMED_ADDRESS, row)),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new));
    }

    private Optional<Written<CheckAnswer>> answer(ResultSet row) throws SQLException {
        var finding = row.getString("finding");
        return finding == null
                ? Optional.empty()
                : Optional.of(new Written<>(
                        answer(Finding.valueOf(finding), row),
                        Moments.at(row, "answered_at"),
                        row.getString("answered_by_name")));
    }

    private CheckAnswer answer(Finding finding, ResultSet row) throws SQLException {
        var words = encryption.text(FrontDoorColumns.CHECK_ANSWER, row);
        return switch (finding) {
            case CURRENT -> new CheckAnswer.Current(searched(row), involvement(row), words);
            case HISTORIC -> new CheckAnswer.Historic(searched(row), involvement(row), words);
            case NONE_FOUND -> new CheckAnswer.NoneFound(searched(row), words);
            case DECLINED -> new CheckAnswer.Declined(words);
        };
    }

    private Searched searched(ResultSet row) throws SQLException {
        return new Searched(
                row.getObject("covers_from", LocalDate.class),
                row.getObject("covers_until", LocalDate.class),
                encryption.text(FrontDoorColumns.COVERS_AREA, row),
                row.getObject("as_of", LocalDate.class),
                encryption.text(FrontDoorColumns.SPEAK_TO, row));
    }

    private static Involvement involvement(ResultSet row) throws SQLException {
        return new Involvement(
                Optional.ofNullable(row.getString("involved_since")).map(PartialDate::read),
                Optional.ofNullable(row.getString("last_interaction")).map(PartialDate::read));
    }
}
