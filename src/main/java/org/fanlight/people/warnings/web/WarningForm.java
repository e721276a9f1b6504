package org.fanlight.people.warnings.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.people.Address;
import org.fanlight.people.PersonId;
import org.fanlight.people.warnings.NewWarning;
import org.fanlight.people.warnings.Told;
import org.fanlight.people.warnings.Warning;
import org.fanlight.people.warnings.WarningId;
import org.fanlight.people.warnings.WarningKind;
import org.fanlight.people.warnings.WarningNote;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.forms.TypedDate;
import org.jspecify.annotations.Nullable;

/// A warning note as it was typed.
///
/// @param addresses what was ticked: ids of addresses, or [#EVERY]
record WarningForm(WarningKind kind, Typed typed, List<String> addresses) {

    static final String EVERY = "every";

    static WarningForm empty(WarningKind kind) {
        return new WarningForm(kind, Typed.NOTHING, List.of());
    }

    /// What a note says already, to be changed; the day of review, the manager and whether they were told are asked
    /// anew.
    static WarningForm of(WarningNote note) {
        Map<String, String> fields = new HashMap<>();
        fields.put("words", note.said().words());
        var addresses = List.<String>of();
        switch (note.said().warning()) {
            case Warning.CourtOrder(var court, var orders, var until) -> {
                fields.put("court", court);
                fields.put("orders", orders);
                putDay("until", until, fields);
            }
            case Warning.DoNotDisclose(var every, var places) ->
                addresses = every
                        ? List.of(EVERY)
                        : places.stream()
                                .map(place -> String.valueOf(place.id()))
                                .toList();
            case Warning.RiskToChildren _, Warning.RiskToWorkers _ -> {}
        }
        return new WarningForm(note.said().warning().kind(), new Typed(fields), addresses);
    }

    private static void putDay(String name, @Nullable LocalDate day, Map<String, String> fields) {
        if (day != null) {
            fields.put(name + "-day", String.valueOf(day.getDayOfMonth()));
            fields.put(name + "-month", String.valueOf(day.getMonthValue()));
            fields.put(name + "-year", String.valueOf(day.getYear()));
        }
    }

    Problems problems(LocalDate today) {
        return Problems.none()
                .and(ofKind())
                .and(WarningWords.needed(typed, "words", "Enter what a worker should know", NewWarning.LONGEST))
                .and(told(today))
                .and(ReviewDay.problems(typed.date("review"), today))
                .andIf(typed.id("manager").isEmpty(), "manager", "Choose the manager who is to agree");
    }

    private Problems ofKind() {
        return switch (kind) {
            case COURT_ORDER ->
                WarningWords.needed(typed, "court", "Enter which court", Warning.LONGEST_COURT)
                        .and(WarningWords.needed(
                                typed, "orders", "Enter what the court has ordered", Warning.LONGEST_ORDER))
                        .and(realIfAny(typed.date("until")));
            case DO_NOT_DISCLOSE ->
                Problems.none()
                        .andIf(addresses.isEmpty(), "addresses", "Choose which address must not be disclosed")
                        .andIf(
                                addresses.stream().anyMatch(each -> !isEvery(each) && id(each).isEmpty()),
                                "addresses",
                                "Choose from the addresses shown");
            case RISK_TO_CHILDREN, RISK_TO_WORKERS -> Problems.none();
        };
    }

    private static Problems realIfAny(TypedDate date) {
        return Problems.none()
                .andIf(
                        !date.isBlank() && date.date().isEmpty(),
                        date.wrongField(),
                        "Enter a real date, such as 4 1 2027, or leave it empty");
    }

    private Problems told(LocalDate today) {
        var on = typed.date("told-on");
        return switch (typed.text("told")) {
            case "yes" ->
                Problems.none()
                        .andIf(
                                on.date().filter(day -> !day.isAfter(today)).isEmpty(),
                                on.wrongField(),
                                "Enter the day on which they were told, which must not be in the future")
                        .and(WarningWords.needed(typed, "told-by", "Enter who told them", Told.LONGEST));
            case "no" -> WarningWords.needed(typed, "not-told", "Enter why they were not told", Told.LONGEST);
            default -> Problems.of("told", "Choose whether they were told");
        };
    }

    NewWarning warning(PersonId person, List<Warning.Place> places, @Nullable WarningId follows) {
        return new NewWarning(
                person,
                ofKind(places),
                typed.text("words"),
                typed.date("review").date().orElseThrow(),
                typed.text("told").equals("yes")
                        ? new Told.Yes(typed.date("told-on").date().orElseThrow(), typed.text("told-by"))
                        : new Told.No(typed.text("not-told")),
                typed.id("manager").orElseThrow(),
                follows);
    }

    /// @param places the addresses that stand on record; an id that is not among them is kept, and refused later
    private Warning ofKind(List<Warning.Place> places) {
        return switch (kind) {
            case RISK_TO_CHILDREN -> new Warning.RiskToChildren();
            case RISK_TO_WORKERS -> new Warning.RiskToWorkers();
            case COURT_ORDER ->
                new Warning.CourtOrder(
                        typed.text("court"),
                        typed.text("orders"),
                        typed.date("until").date().orElse(null));
            case DO_NOT_DISCLOSE ->
                addresses.stream().anyMatch(WarningForm::isEvery)
                        ? new Warning.DoNotDisclose(true, List.of())
                        : new Warning.DoNotDisclose(false, chosen(places));
        };
    }

    private List<Warning.Place> chosen(List<Warning.Place> places) {
        return addresses.stream()
                .flatMap(each -> id(each).stream())
                .distinct()
                .map(id -> places.stream()
                        .filter(place -> place.id() == id)
                        .findFirst()
                        .orElseGet(() -> new Warning.Place(id, new Address.NoFixedAbode(""))))
                .toList();
    }

    private static boolean isEvery(String address) {
        return address.equals(EVERY);
    }

    private static Optional<Long> id(String address) {
        return address.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(address)) : Optional.empty();
    }
}
