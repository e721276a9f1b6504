package org.fanlight.demo.past;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fanlight.demo.Dice;
import org.fanlight.demo.Lines;
import org.fanlight.frontdoor.ConcernKind;
import org.fanlight.frontdoor.LiesWith;

/// All kinds of worry, read from their file: a heading that begins with `=`, then sentences by occasion.
record Worries(List<Worry> all) {

    private static final int MOVES_FROM_MONTHS = 8;

    static Worries read() {
        var worries = new ArrayList<Worry>();
        for (var line : Lines.of("worries.txt")) {
            if (line.startsWith("= ")) {
                worries.add(heading(Arrays.asList(line.substring(2).split(" ", -1))));
            } else {
                var parts = Arrays.asList(line.split(": ", 2));
                sentences(worries.getLast(), parts.getFirst()).add(parts.getLast());
            }
        }
        return new Worries(List.copyOf(worries));
    }

    Worry of(ConcernKind kind) {
        return all.stream().filter(worry -> worry.kind() == kind).findFirst().orElseThrow();
    }

    /// A worry about a child of that age, by how common it is.
    Worry about(int age, Dice dice) {
        return about(age, MOVES_FROM_MONTHS, dice);
    }

    /// A worry about a child who is born; a bruise is a worry of its own while a baby cannot move about.
    Worry about(int age, int months, Dice dice) {
        var fitting = all.stream()
                .filter(worry -> worry.fits(age) && worry.kind() != ConcernKind.UNBORN_BABY)
                .filter(worry -> worry.kind() != ConcernKind.INJURY_NON_MOBILE_BABY || months < MOVES_FROM_MONTHS)
                .toList();
        var weights = fitting.stream().mapToDouble(Worry::weight).toArray();
        return fitting.get(dice.weighted(weights));
    }

    private static Worry heading(List<String> words) {
        var ages = words.get(1).split("-", 2);
        return new Worry(
                ConcernKind.valueOf(words.getFirst()),
                Integer.parseInt(ages[0]),
                Integer.parseInt(ages[1]),
                Integer.parseInt(words.get(2)),
                LiesWith.valueOf(words.get(3)),
                Integer.parseInt(words.get(4)),
                words.stream()
                        .skip(5)
                        .map(word -> CallerKind.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private static List<String> sentences(Worry worry, String occasion) {
        return switch (occasion) {
            case "young" -> worry.young();
            case "saw" -> worry.saw();
            case "said" -> worry.said();
            case "now" -> worry.now();
            case "need" -> worry.need();
            default -> throw new IllegalArgumentException("worries.txt: " + occasion);
        };
    }
}
