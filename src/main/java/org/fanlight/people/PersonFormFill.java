package org.fanlight.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Fills a form with what is on record.
final class PersonFormFill {

    private static final String TICKED = "yes";

    private PersonFormFill() {}

    static Map<String, String> of(Particulars person) {
        Map<String, String> fields = new HashMap<>();
        fields.put("given", person.names().given());
        fields.put("family", person.names().family());
        fields.put("known-as", person.names().knownAs());
        fields.put("sex", person.sex().name());
        fields.put("phone", person.phones().stream().map(Phone::number).collect(Collectors.joining(", ")));
        putBirth(person.birth(), fields);
        person.currentAddress().ifPresent(address -> putAddress(address, fields));
        return fields;
    }

    private static void putBirth(BirthDate birth, Map<String, String> fields) {
        switch (birth) {
            case BirthDate.Known(LocalDate on) -> putDay(on, fields);
            case BirthDate.Estimated(var year) -> fields.put("born-year", year.toString());
            case BirthDate.Unborn(LocalDate dueOn) -> {
                putDay(dueOn, fields);
                fields.put("unborn", TICKED);
            }
            case BirthDate.NotKnown() -> {}
        }
    }

    private static void putDay(LocalDate day, Map<String, String> fields) {
        fields.put("born-day", String.valueOf(day.getDayOfMonth()));
        fields.put("born-month", String.valueOf(day.getMonthValue()));
        fields.put("born-year", String.valueOf(day.getYear()));
    }

    private static void putAddress(Address address, Map<String, String> fields) {
        switch (address) {
            case Address.At(var lines, var postcode) -> {
                fields.put("address", String.join("\n", lines));
                fields.put("postcode", postcode.value());
            }
            case Address.NoFixedAbode(String whereabouts) -> {
                fields.put("address", whereabouts);
                fields.put("no-fixed-abode", TICKED);
            }
        }
    }
}
