package org.fanlight.people.sql;

import static org.fanlight.people.sql.PeopleColumns.FAMILY_NAME;
import static org.fanlight.people.sql.PeopleColumns.GIVEN_NAME;
import static org.fanlight.people.sql.PeopleColumns.KNOWN_AS;
import static org.fanlight.people.sql.PeopleColumns.MIDDLE_NAME;
import static org.fanlight.people.sql.PeopleColumns.NHS_NUMBER;
import static org.fanlight.people.sql.PeopleColumns.NUMBER;
import static org.fanlight.people.sql.PeopleColumns.OTHER_NAMES;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.BirthDate;
import org.fanlight.people.Disability;
import org.fanlight.people.Ethnicity;
import org.fanlight.people.InterpreterNeed;
import org.fanlight.people.Language;
import org.fanlight.people.Names;
import org.fanlight.people.NhsNumber;
import org.fanlight.people.Particulars;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.Phone;
import org.fanlight.people.Sex;
import org.fanlight.people.Stay;

/// Reads rows about people into values.
record PersonRows(Encryption encryption) {

    Person person(ResultSet row, List<Stay> stays, List<Phone> phones) throws SQLException {
        Particulars particulars = new Particulars(
                names(row),
                birth(row),
                Sex.valueOf(row.getString("sex")),
                Ethnicity.valueOf(row.getString("ethnicity")),
                new Language(row.getString("language"), InterpreterNeed.valueOf(row.getString("interpreter"))),
                texts(row, "disabilities").stream().map(Disability::valueOf).collect(Collectors.toSet()),
                encryption.textIfAny(NHS_NUMBER, row).map(NhsNumber::new),
                stays,
                phones);
        return new Person(personId(row, "id"), row.getInt("version"), particulars);
    }

    Stay stay(ResultSet row) throws SQLException {
        return new Stay(addresses().address(row), day(row, "from_on"), day(row, "until_on"));
    }

    Phone phone(ResultSet row) throws SQLException {
        return new Phone(encryption.text(NUMBER, row));
    }

    AddressRows addresses() {
        return new AddressRows(encryption);
    }

    static PersonId personId(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    Names names(ResultSet row) throws SQLException {
        return new Names(
                encryption.text(GIVEN_NAME, row),
                encryption.text(MIDDLE_NAME, row),
                encryption.text(FAMILY_NAME, row),
                encryption.text(KNOWN_AS, row),
                encryption.texts(OTHER_NAMES, row));
    }

    static BirthDate birth(ResultSet row) throws SQLException {
        return switch (BirthKind.valueOf(row.getString("birth_kind"))) {
            case KNOWN -> new BirthDate.Known(row.getObject("birth_on", LocalDate.class));
            case ESTIMATED -> new BirthDate.Estimated(Year.of(row.getInt("birth_year")));
            case UNBORN -> new BirthDate.Unborn(row.getObject("birth_on", LocalDate.class));
            case NOT_KNOWN -> new BirthDate.NotKnown();
        };
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
