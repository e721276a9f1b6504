package org.fanlight.governance.unusual;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fanlight.governance.unusual.Look.Worker;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.worktime.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/// Says which looks of a day are unusual: a rule sees nothing but the looks, and says nothing but that.
///
/// Accounts have no address, so that a worker’s own address and a colleague’s cannot be compared.
final class FindUnusual {

    private static final int ADULT = 18;

    private final LocalDate day;
    private final WorkingCalendar calendar;

    FindUnusual(LocalDate day, WorkingCalendar calendar) {
        this.day = day;
        this.calendar = calendar;
    }

    /// All that these rules find, in the order of the rules.
    List<Unusual> in(List<Look> looks, List<UnusualRule> rules) {
        var inOrder = looks.stream()
                .sorted(Comparator.comparing(Look::at).thenComparing(Look::act))
                .toList();
        return rules.stream()
                .filter(UnusualRule::holds)
                .flatMap(rule -> byWorker(inOrder).flatMap(one -> found(rule, one)))
                .toList();
    }

    private static Stream<List<Look>> byWorker(List<Look> looks) {
        return looks.stream().collect(groupingBy(Look::who, LinkedHashMap::new, toList())).values().stream();
    }

    private Stream<Unusual> found(UnusualRule rule, List<Look> ofOne) {
        return switch (rule.kind()) {
            case OWN_SURNAME ->
                atPeople(
                        rule,
                        ofOne,
                        look -> person ->
                                person.bearsSurnameOf(look.who().name()) ? Optional.of("") : Optional.empty());
            case COLLEAGUES_CHILD -> atPeople(rule, ofOne, look -> person -> colleague(look.who(), person));
            case OUT_OF_HOURS -> outOfHours(rule, ofOne);
            case MANY_IN_A_ROW -> manyInARow(rule, ofOne).stream();
        };
    }

    /// One for each person at whom the worker looked, with the colleague in question.
    private Stream<Unusual> atPeople(
            UnusualRule rule, List<Look> ofOne, Function<Look, Function<PersonLookedAt, Optional<String>>> question) {
        Map<PersonLookedAt, List<Look>> looks = new LinkedHashMap<>();
        Map<PersonLookedAt, String> colleagues = new LinkedHashMap<>();
        for (var look : ofOne) {
            for (var person : look.people()) {
                question.apply(look).apply(person).ifPresent(colleague -> {
                    colleagues.putIfAbsent(person, colleague);
                    looks.computeIfAbsent(person, _ -> new ArrayList<>()).add(look);
                });
            }
        }
        return looks.entrySet().stream()
                .map(at -> unusual(rule, at.getKey(), colleagues.getOrDefault(at.getKey(), ""), at.getValue()));
    }

    private Optional<String> colleague(Worker who, PersonLookedAt person) {
        var age = person.birth().ageOn(day);
        return age.isPresent() && age.getAsInt() < ADULT && !person.bearsSurnameOf(who.name())
                ? who.colleagues().stream()
                        .sorted()
                        .filter(person::bearsSurnameOf)
                        .findFirst()
                : Optional.empty();
    }

    private Stream<Unusual> outOfHours(UnusualRule rule, List<Look> ofOne) {
        var closed = ofOne.stream()
                .filter(look -> look.who().keepsHours())
                .filter(look -> !calendar.isOpen(look.at()))
                .toList();
        return closed.isEmpty() ? Stream.empty() : Stream.of(unusual(rule, null, "", closed));
    }

    /// From the first look that begins too many; then on after the last of these.
    private List<Unusual> manyInARow(UnusualRule rule, List<Look> ofOne) {
        var within = Duration.ofMinutes(rule.minutes());
        var found = new ArrayList<Unusual>();
        for (var first = 0; first < ofOne.size(); ) {
            var until = ofOne.get(first).at().plus(within);
            var row = ofOne.subList(first, ofOne.size()).stream()
                    .takeWhile(look -> !look.at().isAfter(until))
                    .toList();
            var records = (int) row.stream().map(Look::record).distinct().count();
            if (records > rule.many()) {
                found.add(unusual(rule, row, records));
            }
            first += records > rule.many() ? row.size() : 1;
        }
        return found;
    }

    private Unusual unusual(UnusualRule rule, @Nullable PersonLookedAt person, String colleague, List<Look> looks) {
        var first = looks.getFirst();
        return new Unusual(
                rule.kind(),
                first.who().account(),
                first.who().name(),
                person == null ? null : person.id(),
                colleague,
                first.act(),
                first.at(),
                day,
                looks.size(),
                0);
    }

    private Unusual unusual(UnusualRule rule, List<Look> row, int records) {
        var first = row.getFirst();
        return new Unusual(
                rule.kind(),
                first.who().account(),
                first.who().name(),
                null,
                "",
                first.act(),
                first.at(),
                day,
                records,
                rule.minutes());
    }
}
