package org.fanlight.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.ui.versions.Compared.ChangedBy.BOTH_ALIKE;
import static org.fanlight.ui.versions.Compared.ChangedBy.BOTH_APART;
import static org.fanlight.ui.versions.Compared.ChangedBy.ME;
import static org.fanlight.ui.versions.Compared.ChangedBy.THEM;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fanlight.ui.forms.Typed;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final List<Asked> QUESTIONS = List.of(
            Asked.inWords("given", "Given name"),
            Asked.inWords("family", "Family name"),
            Asked.date("born", "Date of birth"));
    private static final List<String> FIELDS = List.of("given", "family", "born-day", "born-month", "born-year");
    private static final List<String> WORDS = List.of("", "1", "2", "Ada", " Ada", "Ida\r\nBell", "<b>", "theirs");

    @Test
    void whatNobodyChangedIsLeftOut() {
        assertThat(sides("Ada", "Eze", "Ada", "Bell").compared())
                .singleElement()
                .satisfies(compared -> assertThat(compared.changedBy()).isEqualTo(ME));
    }

    @Test
    void changesToDifferentQuestionsAreMergedBeforehand() {
        var compared = compare(Map.of("given", "Ada", "family", "Eze"), "Ada", "Bell", "Adaeze", "Eze");

        assertThat(compared).extracting(Compared::changedBy).containsExactly(ME, THEM);
        assertThat(compared).extracting(Compared::merged).containsExactly(Choices.MINE, Choices.THEIRS);
    }

    @Test
    void onlyAPersonCanTellWhichOfTwoAnswersIsRight() {
        var compared = compare(Map.of("given", "Ada", "family", "Eze"), "Ida", "Cole", "Ada", "Bell");

        assertThat(compared).extracting(Compared::changedBy).containsExactly(THEM, BOTH_APART);
        assertThat(compared.getLast().merged()).isEmpty();
    }

    @Test
    void theSameAnswerTwiceAsksForNothing() {
        var compared = compare(Map.of("given", "Ada", "family", "Eze"), "Ada", "Bell", "Ada", "Bell");

        assertThat(compared).singleElement().satisfies(one -> {
            assertThat(one.changedBy()).isEqualTo(BOTH_ALIKE);
            assertThat(one.isToBeChosen()).isFalse();
        });
    }

    @Test
    void lineEndsThatOnlyTheBrowserChangedAreNoChange() {
        assertThat(compare(Map.of("given", "a\nb"), "a\nb", "", "a\r\nb ", "")).isEmpty();
    }

    @Test
    void whereAChoiceIsMissingTheFormIsNotTaken() {
        var sides = SideBySide.of(QUESTIONS, posted(Map.of("given", "Ada"), "Ida", ""), now("Eda", ""));
        var again = new HashMap<>(sides.hidden());

        assertThat(Choices.missing(new Typed(again), QUESTIONS).byField()).containsOnlyKeys("choice-given");
        again.put("choice-given", "neither");
        assertThat(Choices.missing(new Typed(again), QUESTIONS).byField()).containsOnlyKeys("choice-given");
        assertThat(SideBySide.again(QUESTIONS, new Typed(again))).isEqualTo(sides);
        again.put("choice-given", Choices.MINE);
        assertThat(Choices.missing(new Typed(again), QUESTIONS).any()).isFalse();
    }

    @Test
    void aFormThatWasNeverOvertakenNeedsNoChoice() {
        assertThat(Choices.missing(posted(Map.of("given", "Ada"), "Ida", ""), QUESTIONS)
                        .any())
                .isFalse();
    }

    /// Whatever three people typed: each answer of the settled form is one that somebody gave, as it was chosen.
    @RepeatedTest(100)
    void everyWordIsShownAndTheChosenOnesAreSent(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var before = answers(random);
        var now = answers(random);
        var mine = answers(random);
        var keepMine = random.nextBoolean();
        var posted = new HashMap<>(mine);
        posted.putAll(new Opened(1, new Typed(before)).hidden(QUESTIONS));
        var sides = SideBySide.of(QUESTIONS, new Typed(posted), new Opened(2, new Typed(now)));
        var sent = new HashMap<>(sides.hidden());
        sides.compared().stream()
                .filter(Compared::isToBeChosen)
                .forEach(one -> sent.put(Choices.field(one.name()), keepMine ? Choices.MINE : Choices.THEIRS));
        var settled = Choices.settled(new Typed(sent), QUESTIONS);

        assertThat(Choices.missing(new Typed(sent), QUESTIONS).any()).isFalse();
        assertThat(Opened.in(settled).version()).isEqualTo(2);
        for (Asked asked : QUESTIONS) {
            assertThat(asked.in(settled)).isEqualTo(asked.in(new Typed(keepMine ? mine : now)));
            assertThat(sides.compared().stream().anyMatch(one -> one.name().equals(asked.name())))
                    .isEqualTo(!asked.in(new Typed(mine)).equals(asked.in(new Typed(before)))
                            || !asked.in(new Typed(now)).equals(asked.in(new Typed(before))));
        }
    }

    private static Map<String, String> answers(Random random) {
        var answers = new HashMap<String, String>();
        FIELDS.stream().filter(_ -> random.nextBoolean()).forEach(field -> {
            answers.put(field, WORDS.get(random.nextInt(WORDS.size())));
        });
        return answers;
    }

    private static SideBySide sides(String given, String family, String myGiven, String myFamily) {
        return SideBySide.of(
                QUESTIONS, posted(Map.of("given", given, "family", family), myGiven, myFamily), now(given, family));
    }

    private static List<Compared> compare(
            Map<String, String> before, String nowGiven, String nowFamily, String myGiven, String myFamily) {
        return SideBySide.of(QUESTIONS, posted(before, myGiven, myFamily), now(nowGiven, nowFamily))
                .compared();
    }

    private static Typed posted(Map<String, String> before, String given, String family) {
        var posted = new HashMap<>(new Opened(1, new Typed(before)).hidden(QUESTIONS));
        posted.put("given", given);
        posted.put("family", family);
        return new Typed(posted);
    }

    private static Opened now(String given, String family) {
        return new Opened(2, new Typed(Map.of("given", given, "family", family)));
    }
}
