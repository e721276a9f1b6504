package org.fanlight.people.sql;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.fanlight.people.Address;
import org.fanlight.people.Particulars;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.Phone;
import org.fanlight.people.Recording;
import org.fanlight.people.Stay;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// Writes values about people as named parameters.
final class PersonParameters {

    private PersonParameters() {}

    static MapSqlParameterSource person(Recording<Person> recording) {
        Particulars person = recording.what().particulars();
        BirthKind.Columns birth = BirthKind.Columns.of(person.birth());
        return recorded(recording)
                .addValue("id", recording.what().id().value())
                .addValue("version", recording.what().version())
                .addValue("given", person.names().given())
                .addValue("middle", person.names().middle())
                .addValue("family", person.names().family())
                .addValue("knownAs", person.names().knownAs())
                .addValue("otherNames", texts(person.names().others()))
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
                        person.nhsNumber().map(number -> number.digits()).orElse(null),
                        Types.VARCHAR);
    }

    static MapSqlParameterSource stay(PersonId id, Stay stay, Recording<?> recording) {
        MapSqlParameterSource row = recorded(recording)
                .addValue("person", id.value())
                .addValue("from", stay.from().orElse(null), Types.DATE)
                .addValue("until", stay.until().orElse(null), Types.DATE)
                .addValue("home", HomeKey.of(stay.address()).orElse(null), Types.VARCHAR);
        return switch (stay.address()) {
            case Address.At(var lines, var postcode) ->
                row.addValue("lines", texts(lines))
                        .addValue("postcode", postcode.value())
                        .addValue("nowhere", false);
            case Address.NoFixedAbode(var whereabouts) ->
                row.addValue("lines", texts(whereabouts.isEmpty() ? List.of() : List.of(whereabouts)))
                        .addValue("postcode", "")
                        .addValue("nowhere", true);
        };
    }

    static MapSqlParameterSource phone(PersonId id, Phone phone, Recording<?> recording) {
        return recorded(recording).addValue("person", id.value()).addValue("number", phone.number());
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
