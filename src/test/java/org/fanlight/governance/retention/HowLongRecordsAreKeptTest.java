package org.fanlight.governance.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanlight.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Until which day records are kept, worked out by the database and once more by hand.
class HowLongRecordsAreKeptTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final OldRecords RECORDS = new OldRecords(DATABASE);

    /// A contact as it was made, for the plain working-out.
    private record Made(
            UUID id, LocalDate received, @Nullable LocalDate closed, boolean noFurtherAction, List<Child> children) {

        LocalDate last() {
            return closed == null ? received : closed;
        }
    }

    private record Child(UUID id, @Nullable LocalDate born, Optional<String> keptAs) {}

    private record Rule(String sort, String from, int years, int months) {

        /// Nothing where the day is not known.
        Optional<LocalDate> until(Made contact) {
            var births = contact.children().stream().map(Child::born).toList();
            Optional<LocalDate> day = switch (from) {
                case "BIRTH" ->
                    births.isEmpty() || births.contains(null)
                            ? Optional.empty()
                            : births.stream().max(Comparator.naturalOrder());
                case "CLOSURE" -> Optional.ofNullable(contact.closed());
                default -> Optional.of(contact.last());
            };
            return day.map(known -> known.plus(Period.of(years, months, 0)));
        }

        boolean isAbout(Made contact) {
            return switch (sort) {
                case "NO_FURTHER_ACTION" -> contact.noFurtherAction();
                case "WORKED_WITH" -> !contact.noFurtherAction();
                default ->
                    contact.children().stream().anyMatch(child -> child.keptAs().equals(Optional.of(sort)));
            };
        }
    }

    private final Random chance = new Random(20261124);

    @BeforeEach
    void withoutTheRulesThatCameWithTheHouse() {
        DATABASE.owner().sql("""
                        insert into governance.retention_rule (
                          rule, edition, sort, counted_from, years, months, source, local, from_day, holds, said_at, said_by_name)
                        select rule, max(edition) + 1, min(sort), min(counted_from), 1, 0, 'Test', true, '2026-01-01', false, now(), 'Test'
                        from governance.retention_rule
                        group by rule
                        """).update();
    }

    @Test
    void ofSeveralRulesTheLongestCountsAndOneThatCannotBeWorkedOutKeepsTheRecord() {
        var rules = IntStream.range(0, 6).mapToObj(_ -> rule()).toList();
        rules.forEach(this::say);
        var contacts = IntStream.range(0, 60).mapToObj(_ -> contact()).toList();

        assertThat(contacts).allSatisfy(contact -> {
            var about = rules.stream().filter(rule -> rule.isAbout(contact)).toList();
            var days = about.stream().map(rule -> rule.until(contact)).toList();
            var expected = days.isEmpty() || days.contains(Optional.<LocalDate>empty())
                    ? Optional.<LocalDate>empty()
                    : days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
            assertThat(until("CONTACT", contact.id()))
                    .as("%s by %s", contact, about)
                    .isEqualTo(expected);
        });
    }

    @Test
    void theNewestEditionThatHasBegunHoldsAndAnEndedRuleDoesNot() {
        var call = RECORDS.call(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 2, 3));
        say("calls", 1, 6, "2026-01-01", true);
        assertThat(until("CALL", call)).contains(LocalDate.of(2016, 2, 3));

        say("calls", 2, 7, "2026-02-01", true);
        say("calls", 3, 8, "9999-01-01", true);
        assertThat(until("CALL", call)).contains(LocalDate.of(2017, 2, 3));

        say("calls", 4, 7, "2026-03-01", false);
        assertThat(until("CALL", call)).isEmpty();
    }

    @Test
    void anEstimatedYearCountsFromItsLastDayAndAChildNotBornYetFromNone() {
        say(new Rule("PERSON", "BIRTH", 26, 0));
        var estimated = RECORDS.person(LocalDate.of(1990, 5, 5), LocalDate.of(2000, 1, 1));
        var unborn = RECORDS.person(LocalDate.of(1990, 5, 5), LocalDate.of(2000, 1, 1));
        birth(estimated, "birth_kind = 'ESTIMATED', birth_on = null, birth_year = 1990");
        birth(unborn, "birth_kind = 'UNBORN'");

        assertThat(until("PERSON", estimated)).contains(LocalDate.of(2016, 12, 31));
        assertThat(until("PERSON", unborn)).isEmpty();
    }

    private static void birth(UUID person, String change) {
        DATABASE.owner()
                .sql("update people.person set version = 2, " + change + " where id = :id")
                .param("id", person)
                .update();
    }

    private Made contact() {
        var received = LocalDate.of(1990, 1, 1).plusDays(chance.nextInt(12_000));
        var closed = chance.nextInt(4) == 0 ? null : received.plusDays(chance.nextInt(90));
        var noFurtherAction = chance.nextBoolean();
        var children = IntStream.range(0, 1 + chance.nextInt(3))
                .mapToObj(_ -> child(received))
                .toList();
        var id = RECORDS.contact(
                received,
                closed,
                noFurtherAction ? "ADVICE_GIVEN" : "ASSESSMENT",
                children.stream().map(Child::id).toList());
        return new Made(id, received, closed, noFurtherAction, children);
    }

    /// Also on a leap day.
    private Child child(LocalDate received) {
        var born = switch (chance.nextInt(6)) {
            case 0 -> null;
            case 1 -> LocalDate.of(1988, 2, 29);
            default -> received.minusDays(chance.nextInt(6_500));
        };
        var id = RECORDS.person(born, received);
        var keptAs = Optional.of(List.of("LOOKED_AFTER", "EARLY_YEARS").get(chance.nextInt(2)))
                .filter(_ -> chance.nextInt(4) == 0);
        keptAs.ifPresent(sort ->
                DATABASE.owner().sql("""
                        insert into governance.kept_as (
                          person_id, number, sort, holds, source, said_at, said_by, said_by_name)
                        values
                          (:id, 1, :sort, true, 'Test', now(), :id, 'Test'),
                          (:id, 2, 'ADOPTED', true, 'Test', now(), :id, 'Test'),
                          (:id, 3, 'ADOPTED', false, 'Test', now(), :id, 'Test')
                        """).param("id", id).param("sort", sort).update());
        return new Child(id, born, keptAs);
    }

    private Rule rule() {
        var sort = List.of("NO_FURTHER_ACTION", "WORKED_WITH", "LOOKED_AFTER", "EARLY_YEARS", "ADOPTED")
                .get(chance.nextInt(5));
        var days = new ArrayList<>(List.of("BIRTH", "LAST_CONTACT"));
        Stream.of("CLOSURE")
                .filter(_ -> sort.equals("NO_FURTHER_ACTION") || sort.equals("WORKED_WITH"))
                .forEach(days::add);
        return new Rule(sort, days.get(chance.nextInt(days.size())), chance.nextInt(100), 1 + chance.nextInt(11));
    }

    private void say(Rule rule) {
        say(UUID.randomUUID().toString(), 1, rule, "2026-01-01", true);
    }

    private static void say(String name, int edition, int years, String from, boolean holds) {
        say(name, edition, new Rule("CALL", "CLOSURE", years, 0), from, holds);
    }

    private static void say(String name, int edition, Rule rule, String from, boolean holds) {
        DATABASE.owner()
                .sql("""
                        insert into governance.retention_rule (
                          rule, edition, sort, counted_from, years, months, source, local, from_day, holds, said_at, said_by_name)
                        values (:name, :edition, :sort, :from, :years, :months, 'Test', true, cast(:day as date), :holds, now(), 'Test')
                        """)
                .param("name", name)
                .param("edition", edition)
                .param("sort", rule.sort())
                .param("from", rule.from())
                .param("years", rule.years())
                .param("months", rule.months())
                .param("day", from)
                .param("holds", holds)
                .update();
    }

    private static Optional<LocalDate> until(String kind, UUID id) {
        return DATABASE.jdbc()
                .sql("select kept_until from governance.kept_how(:kind, :id)")
                .param("kind", kind)
                .param("id", id)
                .query((row, _) -> Optional.ofNullable(row.getObject("kept_until", LocalDate.class)))
                .single();
    }
}
