package org.fanlight.demo.families;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        var relatives = new Relatives(tradition, tradition.familyName(dice), today, dice);
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

    private record Relatives(Tradition tradition, String family, LocalDate today, Dice dice) {

        List<Relative> all() {
            var births = Births.of(today, dice);
            var relatives = new ArrayList<Relative>();
            relatives.add(adult(Kin.MOTHER, family));
            switch (dice.weighted(SECOND_ADULT)) {
                case 0 -> relatives.add(adult(Kin.FATHER, family));
                case 1 -> {}
                default -> relatives.add(adult(Kin.PARTNER, tradition.familyName(dice)));
            }
            births.forEach(birth -> relatives.add(child(birth)));
            return relatives;
        }

        private Relative adult(Kin kin, String surname) {
            var woman = kin == Kin.MOTHER;
            var names = tradition.name(surname, woman ? Bearer.MARRIED_WOMAN : Bearer.MAN, dice);
            var birth =
                    new BirthDate.Known(today.minusYears(dice.between(22, 46)).minusDays(dice.between(0, 364)));
            return relative(kin, names, birth, woman ? Sex.F : Sex.M);
        }

        private Relative child(BirthDate birth) {
            if (birth instanceof BirthDate.Unborn) {
                return relative(Kin.CHILD, Names.of("", family), birth, Sex.U);
            }
            var girl = dice.chance(0.5);
            var names = tradition.name(family, girl ? Bearer.DAUGHTER : Bearer.SON, dice);
            return relative(Kin.CHILD, names, birth, girl ? Sex.F : Sex.M);
        }

        private Relative relative(Kin kin, Names names, BirthDate birth, Sex sex) {
            var id = new PersonId(dice.id(London.at(today, LocalTime.NOON)));
            return new Relative(id, kin, names, birth, sex, tradition.ethnicity(dice));
        }
    }
}
