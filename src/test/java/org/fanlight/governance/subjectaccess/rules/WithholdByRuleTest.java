package org.fanlight.governance.subjectaccess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.held.HeldField;
import org.fanlight.access.held.HeldField.Whose;
import org.fanlight.access.held.HeldItem;
import org.fanlight.access.held.HeldParty;
import org.fanlight.access.held.HeldParty.Home;
import org.fanlight.access.held.HeldParty.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What tells of other people is withheld, however it is written, and what is the person's own stays.
class WithholdByRuleTest {

    private static final UUID AVA = new UUID(0xc, 1);
    private static final Home MILL_LANE = new Home(List.of("2 Mill Lane", "Fernley"), "LX1 1AA", false);
    private static final Home REFUGE = new Home(List.of("14 Quay Street", "Fernley"), "LX2 9ZZ", true);

    private final List<HeldParty> people = new ArrayList<>(List.of(
            new HeldParty(
                    AVA,
                    Standing.NAMED,
                    List.of("Ava", "Penhaligon"),
                    List.of(LocalDate.of(2015, 3, 4)),
                    List.of("01632 960001"),
                    List.of(MILL_LANE)),
            new HeldParty(
                    new UUID(0xc, 2),
                    Standing.NAMED,
                    List.of("Zoë", "Anne-Marie", "Penhaligon", "O'Neill"),
                    List.of(LocalDate.of(2011, 12, 24)),
                    List.of("07700 900123", "9434765919", "zoe@post.example"),
                    List.of(MILL_LANE, new Home(List.of("7 Tannery Row"), "LX3 4BB", false), REFUGE))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We met Zoë today                     | We met # today
                    ZOE was there                        | # was there
                    zoë's school, Zoe’s bag              | # school, # bag
                    Zoes coat                            | # coat
                    Anne Marie, Anne-Marie and Marie     | #, # and #
                    Annemarie came                       | # came
                    ONeill, O’Neill and O Neill          | #, # and #
                    Zo\u0065\u0308 in two signs          | # in two signs
                    Zoë Penhaligon and Ava Penhaligon    | # and Ava Penhaligon
                    Mrs Penhaligon rang                  | # rang
                    Ava lives with the Penhaligons       | Ava lives with the Penhaligons
                    Zoology is no name                   | Zoology is no name
                    """)
    void namesAreWithheldHoweverTheyAreWritten(String text, String shown) {
        assertThat(shown(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/12/2011",
                "24.12.11",
                "24-12-2011",
                "2011-12-24",
                "24 December 2011",
                "24th of Dec 2011",
                "24th dec. 11",
                "December 24th, 2011"
            })
    void birthDatesAreWithheldHoweverTheyAreWritten(String date) {
        assertThat(shown("Born " + date + " in Fernley")).isEqualTo("Born # in Fernley");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700900123",
                "07700 900 123",
                "+44 7700 900123",
                "(07700) 900-123",
                "0044 (0)7700 900123",
                "943 476 5919",
                "ZOE@post.example"
            })
    void numbersAreWithheldHoweverTheyAreGrouped(String number) {
        assertThat(shown("Ring " + number + ".")).isEqualTo("Ring #.");
    }

    @Test
    void whatIsThePersonsOwnStays() {
        var own = "Ava, born 4 March 2015, 01632 960001, 2 Mill Lane, LX1 1AA; seen on 24/12/2012";

        assertThat(shown(own)).isEqualTo(own);
    }

    @Test
    void whereOthersLiveIsWithheldAndWhereBothLiveStays() {
        assertThat(shown("From 2 mill lane to 7, Tannery Row, lx34bb")).isEqualTo("From 2 mill lane to #, #");
    }

    @Test
    void anAddressThatMustNotBeDisclosedIsWithheldForEverWithItsStreet() {
        var item = item(HeldField.of("Note", "They hide in Quay Street, at LX2 9ZZ"));

        assertThat(rules(true).of(item))
                .allMatch(proposal -> proposal.rule() == RedactionRule.UNDISCLOSED_ADDRESS)
                .allMatch(proposal -> proposal.rule().isAlways())
                .extracting(proposal -> proposal.stretch().wordsIn(item))
                .containsExactly("Quay Street", "LX2 9ZZ");
    }

    @Test
    void somebodyElseWhoAsksIsNotToldWhereThePersonHides() {
        people.set(0, new HeldParty(AVA, Standing.NAMED, List.of("Ava"), List.of(), List.of(), List.of(REFUGE)));
        people.remove(1);
        var item = item(HeldField.of("Address", "14 Quay Street, LX2 9ZZ"));

        assertThat(rules(true).of(item)).isEmpty();
        assertThat(rules(false).of(item))
                .extracting(Proposal::rule)
                .containsOnly(RedactionRule.UNDISCLOSED_ADDRESS)
                .hasSize(2);
    }

    @Test
    void whoAskedToStayUnnamedIsWithheldAlwaysAndEverywhere() {
        people.add(new HeldParty(
                null,
                Standing.UNNAMED_REFERRER,
                List.of("Nell Ardern"),
                List.of(),
                List.of("01632 960777"),
                List.of()));
        var item = item(
                new HeldField("Role of the referrer", "Neighbour", Whose.UNNAMED_REFERRER),
                HeldField.of("Note", "Nell rang from 01632960777"));

        assertThat(rules(true).of(item))
                .filteredOn(proposal -> proposal.rule() == RedactionRule.UNNAMED_REFERRER)
                .extracting(proposal -> proposal.stretch().wordsIn(item))
                .containsExactly("Neighbour", "Nell", "01632960777");
    }

    @Test
    void whatIsAboutSomebodyElseIsWithheldAsAWholeAndItsNamesBesides() {
        var item = new HeldItem(
                "check", AVA, "Agency check", "", null, true, List.of(HeldField.of("About", "Zoë")), Set.of());

        assertThat(rules(true).of(item))
                .containsExactly(
                        new Proposal(RedactionRule.ABOUT_ANOTHER, Stretch.WHOLE),
                        new Proposal(RedactionRule.NAME, new Stretch(0, 0, 3)));
    }

    @Test
    void aNameThatIsAnEverydayWordIsOneOnlyWithACapital() {
        people.add(new HeldParty(null, Standing.NAMED, List.of("Will May"), List.of(), List.of(), List.of()));

        assertThat(shown("Will says that he will come, and may stay"))
                .isEqualTo("# says that he will come, and may stay");
    }

    /// Random names with accents, hyphens and apostrophes, in random sentences, inflected and in any letter case.
    @ParameterizedTest
    @MethodSource("seeds")
    void noNameOfAnotherIsLeftInAnyText(long seed) {
        var random = new Random(seed);
        var names = List.of(name(random), name(random), name(random));
        people.clear();
        people.add(new HeldParty(AVA, Standing.NAMED, List.of("Ava"), List.of(), List.of(), List.of()));
        names.forEach(name ->
                people.add(new HeldParty(null, Standing.NAMED, List.of(name), List.of(), List.of(), List.of())));

        for (var round = 0; round < 20; round++) {
            var text = sentence(names, random);
            var left = shown(text);
            names.forEach(name -> assertThat(Words.folded(left)).as(text).doesNotContain(Words.folded(name)));
        }
    }

    static List<Long> seeds() {
        return new Random(2811).longs(40).boxed().toList();
    }

    private static String name(Random random) {
        var letters = "bcdfgklmnprstvzłøßéáîöçñž";
        var joints = List.of("-", "'", "’", "");
        var name = new StringBuilder();
        for (var part = 0; part < 2; part++) {
            for (var place = 0; place < 3 + random.nextInt(4); place++) {
                name.append(letters.charAt(random.nextInt(letters.length())));
                name.append("aeiouéö".charAt(random.nextInt(7)));
            }
            name.append(part == 0 ? joints.get(random.nextInt(joints.size())) : "");
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String sentence(List<String> names, Random random) {
        var text = new StringBuilder();
        for (var word = 0; word < 12; word++) {
            var name = names.get(random.nextInt(names.size()));
            text.append(
                    switch (random.nextInt(9)) {
                        case 0 -> name;
                        case 1 -> name + "'s";
                        case 2 -> name + "’s";
                        case 3 -> name.toUpperCase(Locale.ROOT);
                        case 4 -> name.toLowerCase(Locale.ROOT) + "s";
                        case 5 -> "(" + name + ")";
                        case 6 -> Normalizer.normalize(name, Normalizer.Form.NFD);
                        case 7 -> "Ava";
                        default -> "was seen";
                    });
            text.append(List.of(" ", ", ", "; ", "\n", " - ", "/").get(random.nextInt(6)));
        }
        return text.toString();
    }

    private String shown(String text) {
        var shown = new StringBuilder(text);
        var item = item(HeldField.of("Note", text));
        var stretches = new ArrayList<>(Stretch.widest(
                rules(true).of(item).stream().map(Proposal::stretch).toList()));
        stretches.sort((one, other) -> Integer.compare(other.from(), one.from()));
        stretches.forEach(stretch -> shown.replace(stretch.from(), stretch.to(), "#"));
        return shown.toString();
    }

    private WithholdByRule rules(boolean toThemselves) {
        return new WithholdByRule(AVA, people, toThemselves);
    }

    private static HeldItem item(HeldField... fields) {
        return new HeldItem("note", AVA, "Note", "", null, false, List.of(fields), Set.of());
    }
}
