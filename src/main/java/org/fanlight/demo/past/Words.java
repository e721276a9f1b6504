package org.fanlight.demo.past;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.demo.Dice;
import org.fanlight.demo.families.Family;
import org.fanlight.demo.families.Kin;
import org.fanlight.demo.families.Relative;

/// How people in a contact are spoken of.
final class Words {

    private Words() {}

    static Map<String, String> of(Family family, List<Named> children, Caller caller, int age, Dice dice) {
        Map<String, String> words = new HashMap<>();
        words.put("child", children.getFirst().relative().calledBy());
        words.put("children", list(children));
        words.put("carer", dice.chance(0.5) ? "Mum" : family.carer().calledBy());
        words.put("other", family.otherAdult().map(Words::other).orElse("an ex-partner"));
        words.put("place", place(age));
        words.put("town", family.home().town());
        words.put("street", family.home().street());
        words.put("language", family.language().name());
        words.put("referrer", caller.name().isEmpty() ? "the caller" : caller.name());
        words.put("role", caller.role());
        words.put("organisation", caller.organisation());
        return words;
    }

    private static String other(Relative adult) {
        return adult.kin() == Kin.FATHER ? "Dad" : adult.calledBy();
    }

    private static String place(int age) {
        if (age >= Worry.YOUNG_UNTIL) {
            return "school";
        }
        return age >= 1 ? "nursery" : "the clinic";
    }

    private static String list(List<Named> children) {
        var names = children.stream().map(child -> child.relative().calledBy()).toList();
        return names.size() == 1
                ? names.getFirst()
                : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and " + names.getLast();
    }
}
