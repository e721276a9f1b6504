package org.fanlight.people;

import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Collectors;

/// What somebody typed in order to find a person. Anything may be empty, and no input is refused: what is too long is
/// cut.
///
/// @param words free text: names, dates, postcodes and phone numbers in any order
/// @param names names only, in any order
/// @param address a postcode, or part of an address
/// @param phones phone numbers, or at least the last four digits of one
public record PersonQuery(String words, String names, BirthDate birth, String address, String phones) {

    public static final int LONGEST = 200;

    public PersonQuery {
        words = cut(words);
        names = cut(names);
        address = cut(address);
        phones = cut(phones);
    }

    /// Everything typed into one field.
    public static PersonQuery typed(String words) {
        return new PersonQuery(words, "", new BirthDate.NotKnown(), "", "");
    }

    /// The search for somebody who may be this person.
    public static PersonQuery like(Particulars person) {
        return new PersonQuery(
                person.nhsNumber().map(NhsNumber::digits).orElse(""),
                person.names().all().distinct().collect(Collectors.joining(" ")),
                person.birth(),
                person.currentAddress().map(Address::onOneLine).orElse(""),
                person.phones().stream().map(Phone::number).collect(Collectors.joining(", ")));
    }

    public PersonQuery born(BirthDate date) {
        return new PersonQuery(words, names, date, address, phones);
    }

    public PersonQuery aged(int years, LocalDate today) {
        return born(new BirthDate.Estimated(Year.of(today.getYear() - years)));
    }

    public PersonQuery livingAt(String typed) {
        return new PersonQuery(words, names, birth, typed, phones);
    }

    public PersonQuery named(String typed) {
        return new PersonQuery(words, typed, birth, address, phones);
    }

    public PersonQuery reachedOn(String typed) {
        return new PersonQuery(words, names, birth, address, typed);
    }

    private static String cut(String typed) {
        String line = Line.of(typed.substring(0, Math.min(typed.length(), 2 * LONGEST)));
        return line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length()))));
    }
}
