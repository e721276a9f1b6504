package org.fanlight.people.matching;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.people.Address;
import org.fanlight.people.BirthDate;
import org.fanlight.people.Particulars;
import org.fanlight.people.Stay;

/// The keys stored with a person, former names and addresses included.
public final class SearchKeys {

    private static final String TYPED_BY_AND_BY = "nazd";

    private SearchKeys() {}

    public static Set<String> of(Particulars person) {
        Set<String> keys = new TreeSet<>();
        nameWords(person).forEach(word -> keys.add(Key.name(word)));
        addBirth(person.birth(), keys);
        person.stays().stream().map(Stay::address).forEach(address -> addAddress(address, keys));
        person.nhsNumber().ifPresent(number -> keys.add(Key.nhsNumber(number.digits())));
        person.phones().stream()
                .map(phone -> phone.digits())
                .filter(digits -> digits.length() >= Clues.FEWEST_DIGITS)
                .forEach(digits -> {
                    keys.add(Key.phone(digits));
                    keys.add(Key.phoneEnd(digits));
                });
        return keys;
    }

    /// The same, with the beginnings of what is also found while it is being typed.
    public static Set<String> withBeginnings(Particulars person) {
        return of(person).stream()
                .flatMap(key -> TYPED_BY_AND_BY.indexOf(key.charAt(0)) < 0 ? Stream.of(key) : Key.andBeginnings(key))
                .collect(Collectors.toSet());
    }

    /// Every word of every name, for the list of words against which typing slips are held.
    public static Set<String> nameWords(Particulars person) {
        return person.names()
                .all()
                .flatMap(name -> Folded.words(name).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The key of one word of a name.
    public static String ofNameWord(String word) {
        return Key.name(word);
    }

    private static void addBirth(BirthDate birth, Set<String> keys) {
        switch (birth) {
            case BirthDate.Known(var day) -> {
                keys.add(Key.born(day));
                keys.add(Key.birthday(day));
                keys.add(Key.year(day.getYear()));
            }
            case BirthDate.Estimated(var year) -> {
                keys.add(Key.year(year.getValue()));
                keys.add(Key.estimatedYear(year.getValue()));
            }
            case BirthDate.Unborn(var dueOn) -> keys.add(Key.born(dueOn));
            case BirthDate.NotKnown() -> {}
        }
    }

    private static void addAddress(Address address, Set<String> keys) {
        switch (address) {
            case Address.At(var lines, var postcode) -> {
                lines.forEach(line -> AddressWords.in(line).forEach(word -> keys.add(Key.addressWord(word))));
                if (!postcode.value().isEmpty()) {
                    keys.add(Key.postcode(postcode.value()));
                }
            }
            case Address.NoFixedAbode(var whereabouts) ->
                AddressWords.in(whereabouts).forEach(word -> keys.add(Key.addressWord(word)));
        }
    }
}
