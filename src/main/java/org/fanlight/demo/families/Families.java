package org.fanlight.demo.families;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fanlight.demo.Dice;
import org.fanlight.demo.county.DramaPhone;
import org.fanlight.demo.county.Place;
import org.fanlight.people.BirthDate;
import org.fanlight.people.InterpreterNeed;
import org.fanlight.people.Language;
import org.fanlight.people.Names;
import org.fanlight.people.PersonId;
import org.fanlight.people.Sex;
import org.fanlight.worktime.London;

/// Invents families.
public final class Families {

    private static final double[] SHARES =
            Arrays.stream(Place.values()).mapToDouble(Place::share).toArray();
    private static final double[] SECOND_ADULT = {40, 38, 22};
    private static final int FIRST_PHONE = 250;

    private Families() {}

    /// A family as it is when it comes to the front door for the first time.
    public static Family one(LocalDate today, Dice dice) {
        var tradition = Tradition.any(dice);
        var relatives = new Relatives(tradition, tradition.familyName(dice), today, new HashSet<>(), dice);
        var home = Home.in(Place.values()[dice.weighted(SHARES)], dice);
        return new Family(List.copyOf(relatives.all()), home, language(tradition, dice), phone(dice));
    }

    private static Language language(Tradition tradition, Dice dice) {
        if (tradition.language().equals("English") || dice.chance(0.3)) {
            return new Language("English", InterpreterNeed.NOT_NEEDED);
        }
        return new Language(
                tradition.language(), dice.chance(0.45) ? InterpreterNeed.NEEDED : InterpreterNeed.NOT_NEEDED);
    }

    private static String phone(Dice dice) {
        return switch (dice.weighted(62, 30, 8)) {
            case 0 -> "";
            case 1 -> DramaPhone.mobile(dice.between(0, 999));
            default -> DramaPhone.landline(dice.between(FIRST_PHONE, 999));
        };
    }

    private record Relatives(Tradition tradition, String family, LocalDate today, Set<String> taken, Dice dice) {

        List<Relative> all() {
            var births = Births.of(today, dice);
            var relatives = new ArrayList<Relative>();
            var oldest = births.getFirst().ageOn(today).orElse(0);
            relatives.add(adult(Kin.MOTHER, family, oldest));
            switch (dice.weighted(SECOND_ADULT)) {
                case 0 -> relatives.add(adult(Kin.FATHER, family, oldest));
                case 1 -> {}
                default -> relatives.add(adult(Kin.PARTNER, tradition.familyName(dice), oldest));
            }
            births.forEach(birth -> relatives.add(child(birth)));
            return relatives;
        }

        private Relative adult(Kin kin, String surname, int oldestChild) {
            var woman = kin == Kin.MOTHER;
            var names = name(surname, woman ? Bearer.MARRIED_WOMAN : Bearer.MAN);
            var years = Math.max(dice.between(22, 46), oldestChild + dice.between(18, 32));
            var birth = new BirthDate.Known(today.minusYears(years).minusDays(dice.between(0, 364)));
            return relative(kin, names, birth, woman ? Sex.F : Sex.M);
        }

        private Relative child(BirthDate birth) {
            if (birth instanceof BirthDate.Unborn) {
                return relative(Kin.CHILD, Names.of("", family), birth, Sex.U);
            }
            var girl = dice.chance(0.5);
            var names = name(family, girl ? Bearer.DAUGHTER : Bearer.SON);
            return relative(Kin.CHILD, names, birth, girl ? Sex.F : Sex.M);
        }

        /// Nobody in a family shares a first name with another, or has the family's name twice.
        private Names name(String surname, Bearer bearer) {
            var names = tradition.name(surname, bearer, dice);
            while (names.given().equals(surname) || !taken.add(names.given())) {
                names = tradition.name(surname, bearer, dice);
            }
            return names;
        }

        private Relative relative(Kin kin, Names names, BirthDate birth, Sex sex) {
            var id = new PersonId(dice.id(London.at(today, LocalTime.NOON)));
            return new Relative(id, kin, names, birth, sex, tradition.ethnicity(dice));
        }
    }
}
