package org.fanlight.frontdoor.conversations.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.District;
import org.fanlight.agencies.DistrictId;
import org.fanlight.agencies.SourceOfContact;
import org.fanlight.frontdoor.ContactKind;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.versions.Asked;
import org.springframework.stereotype.Component;

/// The questions of the call screen, as the words of two windows are compared: a person or a concern is one question.
@Component
class CallQuestions {

    private static final List<String> OF_A_PERSON = List.of("name", "birth", "address", "role");

    private final Agencies agencies;

    CallQuestions(Agencies agencies) {
        this.agencies = agencies;
    }

    /// All that either of two forms has.
    List<Asked> of(CallForm one, CallForm other) {
        var asked = new ArrayList<Asked>();
        asked.add(Asked.inWords("caller-name", "Who is calling: name"));
        asked.add(Asked.inWords("caller-phone", "Number to ring back"));
        asked.add(coded("danger", "Is a child in danger now?", typed -> dangerWords(typed.text("danger"))));
        asked.add(coded(
                "caller-kind",
                "What kind of caller?",
                typed -> typed.choice("caller-kind", ReferrerKind.class)
                        .map(ReferrerKind::words)
                        .orElse("")));
        asked.add(coded(
                "source",
                "Where do they call from?",
                typed -> SourceOfContact.ofCode(typed.text("source"))
                        .map(SourceOfContact::words)
                        .orElse("")));
        asked.add(Asked.inWords("caller-organisation", "School, service or organisation"));
        asked.add(Asked.inWords("caller-role", "The caller’s role"));
        asked.add(Asked.inWords("caller-email", "E-mail, for the acknowledgement"));
        asked.add(coded("district", "District", this::district));
        asked.add(coded(
                "unnamed",
                "May the family be told who got in touch?",
                typed -> typed.isBlank("unnamed") ? "" : "They ask that the family is not told"));
        asked.add(Asked.inWords("notes", "Notes"));
        Stream.of(Part.values()).flatMap(part -> people(part, one, other)).forEach(asked::add);
        IntStream.rangeClosed(
                        1, Math.max(one.concerns().rows(), other.concerns().rows()))
                .mapToObj(CallQuestions::concern)
                .forEach(asked::add);
        Arrays.stream(Question.values())
                .map(question -> Asked.inWords(CallForm.answerField(question), question.words()))
                .forEach(asked::add);
        asked.add(new Asked(
                "urgency",
                "How urgent is it?",
                List.of("urgency", "urgency-reason"),
                typed -> lines(Stream.of(
                        typed.choice("urgency", Urgency.class)
                                .map(Urgency::words)
                                .orElse(""),
                        typed.raw("urgency-reason")))));
        asked.add(coded(
                "kind",
                "Kind of call",
                typed -> typed.choice("kind", ContactKind.class)
                        .map(ContactKind::words)
                        .orElse("")));
        return asked;
    }

    private static Asked coded(String field, String label, Function<Typed, String> words) {
        return new Asked(field, label, List.of(field), words);
    }

    private static Stream<Asked> people(Part part, CallForm one, CallForm other) {
        return IntStream.rangeClosed(1, Math.max(one.rows(part), other.rows(part)))
                .mapToObj(number -> person(new CallForm.Row(part, number)));
    }

    private static Asked person(CallForm.Row row) {
        var fields = Stream.concat(OF_A_PERSON.stream(), Stream.of("person"))
                .map(row::field)
                .toList();
        return new Asked(
                row.key(),
                row.words(),
                fields,
                typed -> lines(Stream.concat(
                        OF_A_PERSON.stream().map(name -> typed.text(row.field(name))),
                        Stream.of(typed.isBlank(row.field("person")) ? "" : "Chosen as somebody known already"))));
    }

    private static Asked concern(int row) {
        var fields = Stream.of("kind", "child", "lies-with", "source")
                .map(name -> CallConcerns.field(row, name))
                .toList();
        return new Asked(
                "concern-" + row, "Concern " + row, fields, typed -> new CallConcerns(new CallForm(typed)).words(row));
    }

    private String district(Typed typed) {
        return typed.id("district")
                .map(DistrictId::new)
                .flatMap(agencies::find)
                .map(District::name)
                .orElse("");
    }

    private static String dangerWords(String answer) {
        return switch (answer) {
            case "YES" -> "Yes";
            case "NO" -> "No";
            case "NOT_SURE" -> "Not sure yet";
            default -> "";
        };
    }

    private static String lines(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
