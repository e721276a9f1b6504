package org.fanlight.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.TypedDate;
import org.springframework.util.MultiValueMap;

/// What was typed about one person; several stand in one form, each with a prefix of its own before its field names.
///
/// @param prefix before each field's name, for example `child-2-`; may be empty
/// @param typed by the names in [#FIELDS], right or wrong
public record PersonForm(String prefix, Map<String, String> typed) {

    /// `is` holds the id of a known person that was chosen, `offered` the ids of those that were shown.
    public static final List<String> FIELDS = List.of(
            "given",
            "family",
            "known-as",
            "born-day",
            "born-month",
            "born-year",
            "unborn",
            "sex",
            "address",
            "postcode",
            "no-fixed-abode",
            "phone",
            "is",
            "offered");

    /// What the form says.
    public sealed interface Outcome {

        record Sound(Particulars particulars) implements Outcome {}

        record Wrong(Problems problems) implements Outcome {}
    }

    public PersonForm {
        typed = Map.copyOf(typed);
    }

    public static PersonForm empty(String prefix) {
        return new PersonForm(prefix, Map.of());
    }

    /// The fields of one person out of everything a page sent.
    public static PersonForm in(MultiValueMap<String, String> sent, String prefix) {
        Map<String, String> typed = new HashMap<>();
        for (String field : FIELDS) {
            Optional.ofNullable(sent.getFirst(prefix + field)).ifPresent(value -> typed.put(field, value));
        }
        return new PersonForm(prefix, typed);
    }

    /// The form as it stands before a known person is amended.
    public static PersonForm of(Particulars person, String prefix) {
        return new PersonForm(prefix, PersonFormFill.of(person));
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isTicked(String field) {
        return !value(field).isEmpty();
    }

    /// The field's name and element id on the page.
    public String id(String field) {
        return prefix + field;
    }

    /// Whether nothing at all was typed, as in a row of the form that was left empty.
    public boolean isBlank() {
        return FIELDS.stream().allMatch(field -> value(field).isBlank());
    }

    /// A new person, or what is wrong.
    public Outcome read(LocalDate today) {
        return PersonFormReading.of(this, today).onto(Optional.empty(), today);
    }

    /// The person with what was typed in the place of what stood there; a former address is kept as one that was left.
    public Outcome readOnto(Particulars before, LocalDate today) {
        return PersonFormReading.of(this, today).onto(Optional.of(before), today);
    }

    /// The birth date or due date as typed.
    TypedDate born() {
        return new TypedDate(
                id("born"),
                value("born-day").strip(),
                value("born-month").strip(),
                value("born-year").strip());
    }

    /// A search by what was typed so far, however incomplete.
    public PersonQuery query(LocalDate today) {
        return PersonQuery.typed("")
                .named(Stream.of("given", "family", "known-as").map(this::value).collect(Collectors.joining(" ")))
                .born(BirthFields.of(this, today).orNotKnown())
                .livingAt(value("address") + " " + value("postcode"))
                .reachedOn(value("phone"));
    }

    /// The search that this form shows was made.
    public SearchedFirst searched(LocalDate today) {
        return new SearchedFirst(query(today), offered());
    }

    /// The known person who was chosen instead of adding one.
    public Optional<PersonId> chosen() {
        return PersonId.typed(value("is"));
    }

    /// Those who were shown as perhaps the same.
    public Set<PersonId> offered() {
        return Arrays.stream(value("offered").split(",", -1))
                .flatMap(id -> PersonId.typed(id).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The same form with these people shown as well.
    public PersonForm offering(List<PersonMatch> matches) {
        Map<String, String> more = new HashMap<>(typed);
        more.put(
                "offered",
                Stream.concat(offered().stream(), matches.stream().map(PersonMatch::id))
                        .distinct()
                        .map(id -> id.value().toString())
                        .collect(Collectors.joining(",")));
        return new PersonForm(prefix, more);
    }
}
