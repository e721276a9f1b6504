package org.fanlight.people.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fanlight.people.BirthDate;
import org.fanlight.people.PersonQuery;
import org.fanlight.people.Phone;
import org.fanlight.people.Postcode;

/// What a search gives to go by, taken apart and folded.
///
/// @param names words that can only be names
/// @param eitherWords words of free text: a name or part of an address
/// @param days birth or due dates
/// @param years of birth, where no more is known
/// @param phones digits of phone or NHS numbers, at least four
public record Clues(
        Set<String> names,
        Set<String> eitherWords,
        Set<String> addressWords,
        Set<LocalDate> days,
        Set<Integer> years,
        Set<String> postcodes,
        Set<String> phones) {

    public static final int FEWEST_DIGITS = 4;
    private static final int MOST_WORDS = 6;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    public static Clues of(PersonQuery query) {
        FreeText free = new FreeText(query.words());
        FreeText address = new FreeText(query.address());
        return new Clues(
                first(Folded.words(query.names())),
                first(Folded.words(free.words())),
                first(AddressWords.in(address.words())),
                days(query.birth(), free.dates()),
                years(query.birth(), free.phones()),
                postcodes(free, address),
                digits(query.phones(), free.phones()));
    }

    public boolean areNone() {
        return names.isEmpty()
                && eitherWords.isEmpty()
                && addressWords.isEmpty()
                && days.isEmpty()
                && years.isEmpty()
                && postcodes.isEmpty()
                && phones.isEmpty();
    }

    /// All words that may be names.
    public List<String> nameWords() {
        return Stream.concat(names.stream(), eitherWords.stream()).distinct().toList();
    }

    private static Set<String> first(List<String> words) {
        List<String> letters = words.stream()
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return new LinkedHashSet<>(letters);
    }

    private static Set<LocalDate> days(BirthDate birth, List<LocalDate> typed) {
        Set<LocalDate> days = new LinkedHashSet<>(typed);
        switch (birth) {
            case BirthDate.Known(var day) -> days.add(day);
            case BirthDate.Unborn(var dueOn) -> days.add(dueOn);
            case BirthDate.Estimated _, BirthDate.NotKnown _ -> {}
        }
        return days;
    }

    private static Set<Integer> years(BirthDate birth, List<String> numbers) {
        Set<Integer> years = new LinkedHashSet<>();
        numbers.stream()
                .filter(number -> number.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR)
                .forEach(years::add);
        if (birth instanceof BirthDate.Estimated(var year)) {
            years.add(year.getValue());
        }
        return years;
    }

    private static Set<String> postcodes(FreeText free, FreeText address) {
        Set<String> postcodes = new LinkedHashSet<>();
        Stream.concat(free.postcodes().stream(), address.postcodes().stream())
                .map(typed -> new Postcode(typed).compact())
                .forEach(postcodes::add);
        return postcodes;
    }

    private static Set<String> digits(String typed, List<String> found) {
        List<String> numbers = new ArrayList<>(found);
        numbers.addAll(List.of(typed.split("[,;]", -1)));
        Set<String> digits = new LinkedHashSet<>();
        numbers.stream()
                .filter(number -> number.length() <= Phone.LONGEST)
                .map(number -> new Phone(number).digits())
                .filter(number -> number.length() >= FEWEST_DIGITS)
                .limit(MOST_WORDS)
                .forEach(digits::add);
        return digits;
    }
}
