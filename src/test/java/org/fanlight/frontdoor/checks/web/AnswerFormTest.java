package org.fanlight.frontdoor.checks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fanlight.frontdoor.checks.CheckAnswer;
import org.fanlight.frontdoor.checks.CheckAnswer.Involvement;
import org.fanlight.frontdoor.checks.Searched;
import org.fanlight.ui.forms.PartialDate;
import org.fanlight.ui.forms.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFormTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Searched WHERE = new Searched(
            LocalDate.parse("2012-09-01"),
            LocalDate.parse("2026-11-22"),
            "Community health in Larkshire",
            TODAY,
            "Dana Okafor, 01632 960101");

    private final Map<String, String> fields = new HashMap<>(Map.of(
            "covers-area", "Community health in Larkshire", "speak-to", "Dana Okafor, 01632 960101", "words", ""));

    {
        date("covers-from", "1 9 2012");
        date("covers-until", "22 11 2026");
        date("as-of", "23 11 2026");
    }

    @Test
    void nothingFoundStillSaysWhereTheAgencyLooked() {
        fields.put("finding", "NONE_FOUND");

        assertThat(problems()).isEmpty();
        assertThat(form().answer()).isEqualTo(new CheckAnswer.NoneFound(WHERE, ""));
    }

    @Test
    void anInvolvementMayHaveNoKnownBeginning() {
        fields.put("finding", "CURRENT");
        date("last-interaction", "19 11 2026");

        assertThat(problems()).isEmpty();
        assertThat(form().answer())
                .isEqualTo(new CheckAnswer.Current(
                        WHERE, new Involvement(Optional.empty(), Optional.of(PartialDate.read("2026-11-19"))), ""));
    }

    @Test
    void anAgencyMayKnowOnlyTheMonthOrTheYear() {
        fields.put("finding", "HISTORIC");
        fields.put("involved-since-year", "2019");
        fields.put("last-interaction-month", "March");
        fields.put("last-interaction-year", "2019");

        assertThat(problems()).isEmpty();
        assertThat(form().answer())
                .isEqualTo(new CheckAnswer.Historic(
                        WHERE,
                        new Involvement(
                                Optional.of(PartialDate.read("2019")), Optional.of(PartialDate.read("2019-03"))),
                        ""));
    }

    @Test
    void whatIsKnownInPartMayOverlapButNotContradict() {
        fields.put("finding", "HISTORIC");
        fields.put("involved-since-year", "2020");
        fields.put("last-interaction-month", "12");
        fields.put("last-interaction-year", "2019");

        assertThat(problems()).containsOnlyKeys("last-interaction-day");
    }

    @Test
    void toDeclineNeedsAReasonAndNothingElse() {
        fields.clear();
        fields.put("finding", "DECLINED");

        assertThat(problems()).containsOnlyKeys("reason");
        fields.put("reason", "A criminal investigation would suffer.");
        assertThat(problems()).isEmpty();
        assertThat(form().answer()).isEqualTo(new CheckAnswer.Declined("A criminal investigation would suffer."));
    }

    @Test
    void wordsBesideADeclineAreNotLostInSilence() {
        fields.put("finding", "DECLINED");
        fields.put("reason", "An investigation");
        fields.put("words", "But ring us");

        assertThat(problems()).containsOnlyKeys("words");
    }

    @Test
    void involvementDatesContradictNothingFound() {
        fields.put("finding", "NONE_FOUND");
        date("involved-since", "1 1 2020");

        assertThat(problems()).containsOnlyKeys("involved-since-day");
    }

    @Test
    void anEmptyFormSaysWhatIsMissing() {
        fields.clear();
        assertThat(problems()).containsOnlyKeys("finding");
        fields.put("finding", "CURRENT");
        assertThat(problems())
                .containsOnlyKeys("covers-from-day", "covers-until-day", "covers-area", "as-of-day", "speak-to");
    }

    @ParameterizedTest
    @CsvSource({
        "covers-from, 31 2 2012",
        "covers-from, 1 9 12",
        "covers-from, x y z",
        "covers-from, 1 9 99999999999",
        "covers-until, 31 8 2012",
        "covers-until, 24 11 2026",
        "as-of, 24 11 2026",
        "involved-since, 24 11 2026",
        "involved-since, 1 1",
        "last-interaction, 24 11 2026"
    })
    void aDateThatCannotBeIsRefused(String field, String typed) {
        fields.put("finding", "HISTORIC");
        date(field, typed);

        assertThat(problems())
                .isNotEmpty()
                .allSatisfy((key, message) -> assertThat(key).matches(field + "-(day|month|year)|covers-until-day"));
    }

    @Test
    void theLatestInteractionIsNotBeforeTheFirst() {
        fields.put("finding", "HISTORIC");
        date("involved-since", "1 1 2020");
        date("last-interaction", "31 12 2019");

        assertThat(problems()).containsOnlyKeys("last-interaction-day");
    }

    @Test
    void whatNoKeyboardMakesIsLeftOut() {
        fields.put("finding", "NONE_FOUND");
        fields.put("words", " seen\u0000 once\n\ttwice\uD800 ");

        assertThat(form().answer().inItsWords()).isEqualTo("seen once\n\ttwice");
    }

    private void date(String name, String typed) {
        var parts = typed.split(" ", 3);
        fields.put(name + "-day", parts[0]);
        fields.put(name + "-month", parts[1]);
        fields.put(name + "-year", parts.length > 2 ? parts[2] : "");
    }

    private Map<String, String> problems() {
        return form().problems(TODAY).byField();
    }

    private AnswerForm form() {
        return new AnswerForm(new Typed(fields));
    }
}
