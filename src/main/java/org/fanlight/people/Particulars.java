package org.fanlight.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything that is recorded about who a person is and where to find them.
///
/// @param disabilities empty when nobody has asked yet
/// @param stays present and former addresses, in the order in which they were recorded
public record Particulars(
        Names names,
        BirthDate birth,
        Sex sex,
        Ethnicity ethnicity,
        Language language,
        Set<Disability> disabilities,
        Optional<NhsNumber> nhsNumber,
        List<Stay> stays,
        List<Phone> phones) {

    public Particulars {
        disabilities = EnumSets.inOrder(disabilities, Disability.class);
        stays = stays.stream().distinct().toList();
        phones = phones.stream()
                .filter(phone -> !phone.number().isEmpty())
                .distinct()
                .toList();
    }

    /// What is known of most people at first: a name, a birth date and a sex.
    public static Particulars of(Names names, BirthDate birth, Sex sex) {
        return new Particulars(
                names,
                birth,
                sex,
                Ethnicity.NOBT,
                Language.NOT_KNOWN,
                Set.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    public Particulars livingAt(Stay... known) {
        return new Particulars(names, birth, sex, ethnicity, language, disabilities, nhsNumber, List.of(known), phones);
    }

    public Particulars reachedOn(Phone... numbers) {
        return new Particulars(
                names, birth, sex, ethnicity, language, disabilities, nhsNumber, stays, List.of(numbers));
    }

    public Particulars named(Names others) {
        return new Particulars(others, birth, sex, ethnicity, language, disabilities, nhsNumber, stays, phones);
    }

    public Particulars speaking(Language spoken) {
        return new Particulars(names, birth, sex, ethnicity, spoken, disabilities, nhsNumber, stays, phones);
    }

    public Particulars ofEthnicity(Ethnicity recorded) {
        return new Particulars(names, birth, sex, recorded, language, disabilities, nhsNumber, stays, phones);
    }

    public Particulars withDisabilities(Set<Disability> recorded) {
        return new Particulars(names, birth, sex, ethnicity, language, recorded, nhsNumber, stays, phones);
    }

    public Particulars withNhsNumber(NhsNumber number) {
        return new Particulars(
                names, birth, sex, ethnicity, language, disabilities, Optional.of(number), stays, phones);
    }

    /// The address lived at now; the one recorded last where there are several.
    public Optional<Address> currentAddress() {
        return stays.reversed().stream()
                .filter(Stay::isCurrent)
                .map(Stay::address)
                .findFirst();
    }

    /// How the person is called on a page.
    public String displayName() {
        return names.displayed(birth);
    }
}
