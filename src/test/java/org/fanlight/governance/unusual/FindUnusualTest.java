package org.fanlight.governance.unusual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanlight.audit.Subject;
import org.fanlight.governance.unusual.Look.Worker;
import org.fanlight.people.BirthDate;
import org.fanlight.people.Names;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.worktime.Hours;
import org.fanlight.worktime.London;
import org.fanlight.worktime.OpeningWeek;
import org.fanlight.worktime.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules see nothing but looks, and say nothing but what they saw.
class FindUnusualTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            List.of(new OpeningWeek(
                    MONDAY, Map.of(DayOfWeek.MONDAY, new Hours(LocalTime.of(8, 30), LocalTime.of(17, 0))))),
            Map.of());
    private static final Worker SAM = worker(1, "Sam Okoro", Set.of("Wendy Call", "Dev Smith-Jones"));
    private static final UnusualRule MANY = new UnusualRule(UnusualKind.MANY_IN_A_ROW, 1, true, 3, 10);
    private static final List<UnusualRule> RULES = Stream.of(UnusualKind.values())
            .map(kind -> new UnusualRule(kind, 1, true, 3, 10))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "Sam Okoro, Okoro, true",
        "Sam Okoro, OKÓRO, true",
        "Sam Okoro, Adams-Okoro, true",
        "Sam Adams-Okoro, Okoro, true",
        "Sam O'Hara, OHara, true",
        "Sam Okoro, Okorochukwu, false",
        "Sam Okoro, Sam, false",
        "Sam Okoro, '', false",
    })
    void aSurnameInCommonIsSeenHoweverItIsWritten(String worker, String family, boolean unusual) {
        var look = look(1, at("10:00"), worker(1, worker, Set.of()), adult(family));

        assertThat(kinds(List.of(look)).contains(UnusualKind.OWN_SURNAME)).isEqualTo(unusual);
    }

    @Test
    void looksAtOnePersonAreOneHoweverManyTheyWere() {
        var okoro = adult("Okoro");

        var found = found(List.of(look(7, at("11:00"), SAM, okoro), look(5, at("10:00"), SAM, okoro)));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(UnusualKind.OWN_SURNAME);
            assertThat(one.person()).isEqualTo(okoro.id());
            assertThat(one.looks()).isEqualTo(2);
            assertThat(one.firstAct()).isEqualTo(5);
            assertThat(one.firstAt()).isEqualTo(at("10:00"));
        });
    }

    @Test
    void aChildWithAColleaguesSurnameIsSeenAndAnAdultIsNot() {
        assertThat(found(List.of(look(1, at("10:00"), SAM, child("Call")))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(UnusualKind.COLLEAGUES_CHILD);
                    assertThat(one.colleague()).isEqualTo("Wendy Call");
                });
        assertThat(found(List.of(look(1, at("10:00"), SAM, child("Jones")))))
                .extracting(Unusual::colleague)
                .containsExactly("Dev Smith-Jones");
        assertThat(found(List.of(look(1, at("10:00"), SAM, adult("Call"))))).isEmpty();
        assertThat(found(List.of(look(1, at("10:00"), SAM, child("Quennell"))))).isEmpty();
    }

    @Test
    void aChildWithTheWorkersOwnSurnameIsSeenForThatAlone() {
        var sam = worker(1, "Sam Okoro", Set.of("Ada Okoro"));

        assertThat(kinds(List.of(look(1, at("10:00"), sam, child("Okoro"))))).containsExactly(UnusualKind.OWN_SURNAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:29", "17:00", "23:59", "00:00"})
    void whileTheFrontDoorIsClosedIsOutOfHours(String time) {
        assertThat(kinds(List.of(look(1, at(time), SAM)))).containsExactly(UnusualKind.OUT_OF_HOURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:30", "16:59"})
    void whileItIsOpenIsNot(String time) {
        assertThat(found(List.of(look(1, at(time), SAM)))).isEmpty();
    }

    @Test
    void whoeverKeepsOtherHoursIsNeverOutOfThem() {
        var night = new Worker(new UUID(1, 9), "Nell Night", Set.of(), false);

        assertThat(found(List.of(look(1, at("03:00"), night)))).isEmpty();
    }

    @Test
    void moreThanSoManyRecordsInSoManyMinutesAreManyInARow() {
        assertThat(row(3, Duration.ofMinutes(1))).isEmpty();
        assertThat(row(4, Duration.ofMinutes(4))).isEmpty();
        assertThat(row(4, Duration.ofMinutes(1))).singleElement().satisfies(one -> {
            assertThat(one.looks()).isEqualTo(4);
            assertThat(one.minutes()).isEqualTo(10);
        });
    }

    @Test
    void theSameRecordAgainAndAgainIsOneRecord() {
        var record = new Subject("person", new UUID(3, 3));
        var looks = IntStream.range(0, 50)
                .mapToObj(number -> new Look(number, at("10:00").plusSeconds(number), SAM, record, List.of()))
                .toList();

        assertThat(found(looks)).isEmpty();
    }

    @Test
    void whatDoesNotHoldIsNotSought() {
        var rules = RULES.stream()
                .map(rule -> new UnusualRule(rule.kind(), 2, false, rule.many(), rule.minutes()))
                .toList();

        assertThat(new FindUnusual(MONDAY, CALENDAR).in(List.of(look(1, at("03:00"), SAM, child("Okoro"))), rules))
                .isEmpty();
    }

    /// Whatever the looks: their order does not matter; each row has more records than the rule says, in its time, by
    /// one
    /// worker; and none of the looks out of a row could begin one.
    @Test
    void rowsAreWhatTheRuleSaysAndNoneIsMissed() {
        var random = new Random(20261123);
        for (var round = 0; round < 300; round++) {
            var looks = new ArrayList<>(IntStream.range(0, random.nextInt(40))
                    .mapToObj(number -> new Look(
                            number,
                            at("10:00").plusSeconds(random.nextInt(5_400)),
                            random.nextBoolean() ? SAM : worker(2, "Ruth Amis", Set.of()),
                            new Subject("person", new UUID(4, random.nextInt(12))),
                            List.of()))
                    .toList());
            var found = new FindUnusual(MONDAY, CALENDAR).in(looks, List.of(MANY));
            Collections.shuffle(looks, random);

            assertThat(new FindUnusual(MONDAY, CALENDAR).in(looks, List.of(MANY)))
                    .containsExactlyInAnyOrderElementsOf(found);
            assertThat(found)
                    .allSatisfy(one -> assertThat(one.looks())
                            .isEqualTo(records(looks, one.who(), one.firstAt()))
                            .isGreaterThan(MANY.many()));
            assertThat(looks)
                    .filteredOn(look -> records(looks, look.who().account(), look.at()) > MANY.many())
                    .allSatisfy(look -> assertThat(found)
                            .anyMatch(one -> one.who().equals(look.who().account())
                                    && !look.at().isBefore(one.firstAt())
                                    && !look.at().isAfter(one.firstAt().plus(Duration.ofMinutes(10)))));
        }
    }

    private static int records(List<Look> looks, UUID who, Instant from) {
        return (int) looks.stream()
                .filter(look -> look.who().account().equals(who))
                .filter(look -> !look.at().isBefore(from) && !look.at().isAfter(from.plus(Duration.ofMinutes(10))))
                .map(Look::record)
                .distinct()
                .count();
    }

    private static List<Unusual> row(int records, Duration between) {
        return found(IntStream.range(0, records)
                .mapToObj(number -> look(number, at("10:00").plus(between.multipliedBy(number)), SAM))
                .toList());
    }

    private static List<Unusual> found(List<Look> looks) {
        return new FindUnusual(MONDAY, CALENDAR).in(looks, RULES);
    }

    private static List<UnusualKind> kinds(List<Look> looks) {
        return found(looks).stream().map(Unusual::kind).toList();
    }

    private static Look look(long act, Instant at, Worker who, PersonLookedAt... people) {
        return new Look(act, at, who, new Subject("person", new UUID(3, act)), List.of(people));
    }

    private static Worker worker(int number, String name, Set<String> colleagues) {
        return new Worker(new UUID(1, number), name, colleagues, true);
    }

    private static PersonLookedAt adult(String family) {
        return somebody(family, new BirthDate.Estimated(Year.of(1980)));
    }

    private static PersonLookedAt child(String family) {
        return somebody(family, new BirthDate.Known(LocalDate.of(2019, 2, 3)));
    }

    private static PersonLookedAt somebody(String family, BirthDate birth) {
        return new PersonLookedAt(new PersonId(UUID.randomUUID()), Names.of("Amy", family), birth, false);
    }

    private static Instant at(String time) {
        return London.at(MONDAY, LocalTime.parse(time));
    }
}
