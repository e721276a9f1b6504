package org.fanlight.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.people.PersonForm.Outcome.Sound;
import org.fanlight.people.PersonForm.Outcome.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class PersonFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void everythingTypedBecomesAPerson() {
        Particulars ada = sound(Map.ofEntries(
                Map.entry("given", " Ada "),
                Map.entry("family", "Okafor"),
                Map.entry("known-as", "Ade"),
                Map.entry("born-day", "4"),
                Map.entry("born-month", "3"),
                Map.entry("born-year", "2015"),
                Map.entry("sex", "F"),
                Map.entry("address", "12 Mill Lane\r\nLarkford"),
                Map.entry("postcode", "lk12ab"),
                Map.entry("phone", "07700 900123, 01632 960017")));

        assertThat(ada)
                .isEqualTo(Particulars.of(
                                Names.of("Ada", "Okafor").knownAs("Ade"),
                                new BirthDate.Known(LocalDate.of(2015, 3, 4)),
                                Sex.F)
                        .livingAt(
                                Stay.now(new Address.At(List.of("12 Mill Lane", "Larkford"), new Postcode("LK1 2AB"))))
                        .reachedOn(new Phone("07700 900123"), new Phone("01632 960017")));
    }

    @Test
    void onlyTheYearIsAnEstimate() {
        assertThat(sound(Map.of("given", "Ada", "born-year", "2015")).birth())
                .isEqualTo(new BirthDate.Estimated(Year.of(2015)));
    }

    @Test
    void anUnbornChildNeedsNoNameButADueDate() {
        assertThat(sound(Map.of("unborn", "yes", "born-day", "4", "born-month", "3", "born-year", "2027"))
                        .birth())
                .isEqualTo(new BirthDate.Unborn(LocalDate.of(2027, 3, 4)));
    }

    @Test
    void noFixedAddressKeepsTheWhereabouts() {
        assertThat(sound(Map.of("given", "Ada", "no-fixed-abode", "yes", "address", "friends\nin Larkford"))
                        .currentAddress())
                .contains(new Address.NoFixedAbode("friends, in Larkford"));
    }

    @ParameterizedTest
    @CsvSource({
        ",3,2015,,",
        "31,2,2015,,There is no such day. Check the day and the month",
        "4,3,15,,",
        "4,Mars,2015,,",
        "٤,3,2015,,",
        "4,,2015,,",
        "4,3,,,",
        "24,11,2026,,",
        "4,3,1899,,The birth date must not be before 1900",
        ",,2027,,",
        ",,1899,,",
        ",,15,,Enter the year of birth with four digits",
        ",,,yes,'Enter the due date: the day, month and year, an estimate is enough'",
        "4,3,2029,yes,",
        "4,3,2025,yes,",
        "31,2,2027,yes,",
    })
    void aDateThatCannotBeIsRefused(String day, String month, String year, String unborn, String words) {
        var typed = new HashMap<>(Map.of("given", "Ada"));
        putIfTyped(typed, "born-day", day);
        putIfTyped(typed, "born-month", month);
        putIfTyped(typed, "born-year", year);
        putIfTyped(typed, "unborn", unborn);

        assertThat(wrong(typed).keySet()).singleElement().asString().matches("born-(day|month|year)");
        if (words != null) {
            assertThat(wrong(typed)).containsValue(words);
        }
    }

    @Test
    void somebodyWithoutAnyNameIsRefused() {
        assertThat(wrong(Map.of("family", " \u0000 ")))
                .isEqualTo(Map.of("given", "Enter a name, or what the person is called"));
    }

    @Test
    void whatIsTooLongIsRefusedFieldByField() {
        String long101 = "x".repeat(101);

        assertThat(wrong(Map.of(
                        "given",
                        long101,
                        "family",
                        long101,
                        "known-as",
                        long101,
                        "address",
                        long101,
                        "postcode",
                        "LK1 2AB and more",
                        "phone",
                        "1".repeat(31))))
                .containsOnlyKeys("given", "family", "known-as", "address", "postcode", "phone");
    }

    @Test
    void anAddressOfSixLinesIsRefused() {
        assertThat(wrong(Map.of("given", "Ada", "address", "1\n2\n3\n4\n5\n6"))).containsOnlyKeys("address");
    }

    @Test
    void longWhereaboutsAreRefusedAndNotCut() {
        String line = "x".repeat(60);

        assertThat(wrong(Map.of("given", "Ada", "no-fixed-abode", "yes", "address", line + "\n" + line)))
                .containsOnlyKeys("address");
    }

    @Test
    void aPhoneNumberNeedsFigures() {
        assertThat(wrong(Map.of("given", "Ada", "phone", "ask her mother"))).containsOnlyKeys("phone");
        assertThat(wrong(Map.of("given", "Ada", "phone", "01632960017,".repeat(6))))
                .containsOnlyKeys("phone");
    }

    @Test
    void aSexThatIsNotInTheListIsRefused() {
        assertThat(wrong(Map.of("given", "Ada", "sex", "X"))).isEqualTo(Map.of("sex", "Choose one of the answers"));
    }

    @Test
    void problemsAndFieldsCarryThePrefix() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("child-2-family", "Okafor");
        sent.add("child-1-given", "Ben");
        PersonForm form = PersonForm.in(sent, "child-2-");

        assertThat(form.value("family")).isEqualTo("Okafor");
        assertThat(form.value("given")).isEmpty();
        assertThat(((Wrong) PersonForm.in(sent, "child-3-").read(TODAY))
                        .problems()
                        .byField())
                .containsOnlyKeys("child-3-given");
        assertThat(PersonForm.in(sent, "child-3-").isBlank()).isTrue();
    }

    @Test
    void anyTextIsEitherSoundOrWrong() {
        assertThat(AnyText.of(21L, 2_000, 150)).allSatisfy(text -> {
            PersonForm form = new PersonForm("", everyField(text));
            assertThat(form.read(TODAY)).isInstanceOfAny(Sound.class, Wrong.class);
            assertThat(form.query(TODAY).names()).hasSizeLessThanOrEqualTo(400);
        });
    }

    private static Map<String, String> everyField(String text) {
        return PersonForm.FIELDS.stream().collect(Collectors.toMap(field -> field, _ -> text));
    }

    private static void putIfTyped(Map<String, String> typed, String field, String value) {
        if (value != null) {
            typed.put(field, value);
        }
    }

    private static Particulars sound(Map<String, String> typed) {
        return ((Sound) new PersonForm("", typed).read(TODAY)).particulars();
    }

    private static Map<String, String> wrong(Map<String, String> typed) {
        return ((Wrong) new PersonForm("", typed).read(TODAY)).problems().byField();
    }
}
