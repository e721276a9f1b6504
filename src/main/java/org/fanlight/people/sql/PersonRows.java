package org.fanlight.people.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.people.Address;
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
import org.fanlight.people.Postcode;
import org.fanlight.people.Sex;
import org.fanlight.people.Stay;

/// Reads rows about people into values.
final class PersonRows {

    private PersonRows() {}

    static Person person(ResultSet row, List<Stay> stays, List<Phone> phones) throws SQLException {
        Particulars particulars = new Particulars(
                names(row),
                birth(row),
                Sex.valueOf(row.getString("sex")),
                Ethnicity.valueOf(row.getString("ethnicity")),
                new Language(row.getString("language"), InterpreterNeed.valueOf(row.getString("interpreter"))),
                texts(row, "disabilities").stream().map(Disability::valueOf).collect(Collectors.toSet()),
                Optional.ofNullable(row.getString("nhs_number")).map(NhsNumber::new),
                stays,
                phones);
        return new Person(personId(row, "id"), row.getInt("version"), particulars);
    }

    static Stay stay(ResultSet row) throws SQLException {
        List<String> lines = texts(row, "lines");
        Address address = row.getBoolean("no_fixed_abode")
                ? new Address.NoFixedAbode(String.join(" ", lines))
                : new Address.At(lines, new Postcode(row.getString("postcode")));
        return new Stay(address, day(row, "from_on"), day(row, "until_on"));
    }

    static PersonId personId(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static Names names(ResultSet row) throws SQLException {
        return new Names(
                row.getString("given_name"),
                row.getString("middle_name"),
                row.getString("family_name"),
                row.getString("known_as"),
                texts(row, "other_names"));
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
