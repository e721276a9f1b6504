package org.fanlight.people.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.people.Particulars;
import org.fanlight.people.Person;
import org.fanlight.people.PersonForm;
import org.fanlight.people.Sex;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.versions.Asked;
import org.fanlight.ui.versions.Opened;
import org.fanlight.ui.versions.SideBySide;

/// The questions of the form about a person, as two people's answers to them are compared.
final class PersonQuestions {

    static final List<Asked> ALL = List.of(
            Asked.inWords("given", "Given name"),
            Asked.inWords("family", "Family name"),
            Asked.inWords("known-as", "Known as"),
            new Asked(
                    "born",
                    "Date of birth, or due date",
                    List.of("born-day", "born-month", "born-year", "unborn"),
                    PersonQuestions::birth),
            new Asked("sex", "Sex", List.of("sex"), PersonQuestions::sex),
            new Asked("address", "Address", List.of("address", "postcode", "no-fixed-abode"), PersonQuestions::address),
            Asked.inWords("phone", "Phone"));

    private PersonQuestions() {}

    /// The form as it stands before a person is amended.
    static Opened opened(Person person) {
        return new Opened(person.version(), answers(person.particulars()));
    }

    /// What was typed beside what is recorded now.
    static SideBySide sides(Person now, Typed typed) {
        return SideBySide.of(ALL, typed, opened(now));
    }

    private static Typed answers(Particulars particulars) {
        return new Typed(PersonForm.of(particulars, "").typed());
    }

    private static String birth(Typed typed) {
        return lines(", ", typed.date("born").asTyped(), typed.isBlank("unborn") ? "" : "not born yet");
    }

    private static String sex(Typed typed) {
        return typed.choice("sex", Sex.class).orElse(Sex.U).words();
    }

    private static String address(Typed typed) {
        return lines(
                "\n",
                typed.text("address"),
                typed.text("postcode"),
                typed.isBlank("no-fixed-abode") ? "" : "No fixed address");
    }

    private static String lines(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
