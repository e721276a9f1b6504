package org.fanlight.frontdoor.api.web;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fanlight.access.CallingSystem;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.ContactKind;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.WayIn;
import org.fanlight.frontdoor.contacts.NewContact;
import org.fanlight.frontdoor.contacts.NewPerson;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.frontdoor.contacts.Rating;
import org.fanlight.frontdoor.contacts.Referrer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The contact that a body describes; the schema has found nothing wrong with it.
record ContactOfBody(JsonNode body, CallingSystem system, Agency agency) {

    private static final String IN_DANGER = "The sender says that a child is in danger now.";

    NewContact at(ContactId id, Instant receivedAt, @Nullable DistrictId district) {
        return new NewContact(
                id,
                receivedAt,
                ContactKind.valueOf(line(body, "kind")),
                WayIn.API,
                referrer(),
                district,
                null,
                null,
                words(body, "notes"),
                answers(),
                Stream.concat(people("children", Part.CHILD), people("adults", Part.ADULT))
                        .toList(),
                List.of(),
                rating());
    }

    private Referrer referrer() {
        var referrer = body.path("referrer");
        return new Referrer(
                ReferrerKind.EMERGENCY_SERVICE,
                SourceOfAgency.of(agency.kind()),
                line(referrer, "name"),
                joined(", ", line(referrer, "role"), line(referrer, "unit")),
                agency.name(),
                line(referrer, "phone"),
                line(referrer, "email"),
                null,
                system.agency(),
                false);
    }

    private Map<Question, String> answers() {
        var answers = new EnumMap<Question, String>(Question.class);
        var given = body.path("answers");
        given.propertyNames().forEach(code -> answers.put(Question.valueOf(code), words(given, code)));
        if (inDanger()) {
            add(answers, Question.URGENT_ACTION, IN_DANGER);
        }
        add(answers, Question.DONE_SO_FAR, words(body.path("danger"), "done"));
        return answers;
    }

    private static void add(Map<Question, String> answers, Question question, String words) {
        if (!words.isEmpty()) {
            answers.merge(question, words, (given, more) -> joined("\n\n", more, given));
        }
    }

    private Stream<NewPerson> people(String field, Part part) {
        return body.path(field)
                .valueStream()
                .map(person -> NewPerson.unsearched(new PersonAsNamed(
                        part,
                        line(person, "name"),
                        part == Part.CHILD ? sex(person) : line(person, "role"),
                        line(person, "birth"),
                        words(person, "address"))));
    }

    private static String sex(JsonNode child) {
        return switch (line(child, "sex")) {
            case "M" -> "Boy";
            case "F" -> "Girl";
            default -> "";
        };
    }

    private @Nullable Rating rating() {
        var given = body.path("urgency");
        var reason = line(given, "reason");
        if (inDanger()) {
            return new Rating(Urgency.RED, joined(" ", IN_DANGER, reason));
        }
        return given.isMissingNode() ? null : new Rating(Urgency.valueOf(line(given, "level")), reason);
    }

    private boolean inDanger() {
        return body.path("danger").path("now").booleanValue(false);
    }

    private static String line(JsonNode node, String field) {
        return words(node, field).strip();
    }

    private static String words(JsonNode node, String field) {
        return node.path(field).stringValue("");
    }

    private static String joined(String between, String... parts) {
        return String.join(
                between, List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }
}
