package org.fanlight.people.sql;

import static org.fanlight.people.sql.PeopleColumns.CONTEXT;
import static org.fanlight.people.sql.PeopleColumns.FAMILY_NAME;
import static org.fanlight.people.sql.PeopleColumns.GIVEN_NAME;
import static org.fanlight.people.sql.PeopleColumns.KNOWN_AS;
import static org.fanlight.people.sql.PeopleColumns.LINES;
import static org.fanlight.people.sql.PeopleColumns.MIDDLE_NAME;
import static org.fanlight.people.sql.PeopleColumns.NHS_NUMBER;
import static org.fanlight.people.sql.PeopleColumns.NUMBER;
import static org.fanlight.people.sql.PeopleColumns.OTHER_NAMES;
import static org.fanlight.people.sql.PeopleColumns.POSTCODE;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.Address;
import org.fanlight.people.Particulars;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.Phone;
import org.fanlight.people.Recording;
import org.fanlight.people.Relationship;
import org.fanlight.people.Stay;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// Writes values about people as named parameters.
record PersonParameters(Encryption encryption) {

    MapSqlParameterSource person(Recording<Person> recording) {
        Particulars person = recording.what().particulars();
        BirthKind.Columns birth = BirthKind.Columns.of(person.birth());
        UUID id = recording.what().id().value();
        return recorded(recording)
                .addValue("id", id)
                .addValue("version", recording.what().version())
                .addValue(
                        "given", encryption.text(GIVEN_NAME, id, person.names().given()))
                .addValue(
                        "middle",
                        encryption.text(MIDDLE_NAME, id, person.names().middle()))
                .addValue(
                        "family",
                        encryption.text(FAMILY_NAME, id, person.names().family()))
                .addValue(
                        "knownAs", encryption.text(KNOWN_AS, id, person.names().knownAs()))
                .addValue(
                        "otherNames",
                        encryption.texts(OTHER_NAMES, id, person.names().others()))
                .addValue("birthKind", birth.kind().name())
                .addValue("birthOn", birth.on(), Types.DATE)
                .addValue("birthYear", birth.year(), Types.INTEGER)
                .addValue("sex", person.sex().name())
                .addValue("ethnicity", person.ethnicity().name())
                .addValue("language", person.language().name())
                .addValue("interpreter", person.language().interpreter().name())
                .addValue("disabilities", codes(person.disabilities()))
                .addValue(
                        "nhsNumber",
                        encryption.textIfAny(NHS_NUMBER, id, person.nhsNumber().map(number -> number.digits())),
                        Types.BINARY);
    }

    MapSqlParameterSource stay(PersonId id, Stay stay, Recording<?> recording) {
        MapSqlParameterSource row = keyed(recorded(recording), stay.address())
                .addValue("person", id.value())
                .addValue("from", stay.from().orElse(null), Types.DATE)
                .addValue("until", stay.until().orElse(null), Types.DATE);
        return switch (stay.address()) {
            case Address.At(var lines, var postcode) -> address(row, id, lines, postcode.value(), false);
            case Address.NoFixedAbode(var whereabouts) ->
                address(row, id, whereabouts.isEmpty() ? List.of() : List.of(whereabouts), "", true);
        };
    }

    /// By which people at one place are found.
    MapSqlParameterSource keyed(MapSqlParameterSource row, Address address) {
        Place place = Place.of(address);
        return row.addValue("home", place.homeKey(encryption).orElse(null), Types.VARCHAR)
                .addValue("place", place.key(encryption))
                .addValue("postcodeKey", place.postcodeKey(encryption).orElse(null), Types.VARCHAR);
    }

    private MapSqlParameterSource address(
            MapSqlParameterSource row, PersonId id, List<String> lines, String postcode, boolean nowhere) {
        return row.addValue("lines", encryption.texts(LINES, id.value(), lines))
                .addValue("postcode", encryption.text(POSTCODE, id.value(), postcode))
                .addValue("nowhere", nowhere);
    }

    MapSqlParameterSource phone(PersonId id, Phone phone, Recording<?> recording) {
        return recorded(recording)
                .addValue("person", id.value())
                .addValue("number", encryption.text(NUMBER, id.value(), phone.number()));
    }

    MapSqlParameterSource relationship(Recording<Relationship> recording) {
        Relationship relationship = recording.what();
        UUID id = relationship.id().value();
        return recorded(recording)
                .addValue("id", id)
                .addValue("from", relationship.from().value())
                .addValue("kind", relationship.kind().name())
                .addValue("pair", relationship.kind().pair().name())
                .addValue("to", relationship.to().value())
                .addValue("ties", codes(relationship.ties()))
                .addValue("context", encryption.text(CONTEXT, id, relationship.context()));
    }

    static MapSqlParameterSource recorded(Recording<?> recording) {
        return new MapSqlParameterSource()
                .addValue("at", recording.at().atOffset(ZoneOffset.UTC))
                .addValue("by", recording.by().id(), Types.OTHER);
    }

    static String[] codes(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toArray(String[]::new);
    }

    static String[] texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
