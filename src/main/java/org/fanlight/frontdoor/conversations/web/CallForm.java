package org.fanlight.frontdoor.conversations.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.DistrictId;
import org.fanlight.agencies.SourceOfContact;
import org.fanlight.agencies.TeamId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.ContactKind;
import org.fanlight.frontdoor.ConversationId;
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
import org.fanlight.frontdoor.conversations.Draft;
import org.fanlight.people.PersonId;
import org.fanlight.ui.forms.Typed;

/// What is on the call screen, as typed. [CallProblems] says what is still missing for an ending.
record CallForm(Typed typed) {

    /// More people than anybody names in one call; a form with more has been tampered with.
    static final int MOST_PEOPLE = 20;

    static CallForm of(Draft draft) {
        return new CallForm(new Typed(draft.fields()));
    }

    String notes() {
        return typed.raw("notes");
    }

    String nextStep() {
        return typed.text(answerField(Question.NEXT_STEP));
    }

    /// The fields that are kept as the draft: everything but what the page itself put in.
    Map<String, String> draft() {
        var fields = new LinkedHashMap<>(typed.fields());
        fields.keySet().removeIf(name -> name.startsWith("_") || name.equals("version") || name.equals("act"));
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    int version() {
        try {
            return Integer.parseInt(typed.text("version"));
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    /// How many rows of people the page shows: those filled in, and at least one child.
    int rows(Part part) {
        var filled = IntStream.rangeClosed(1, MOST_PEOPLE)
                .filter(row -> !typed.isBlank(field(part, row, "name")))
                .max()
                .orElse(0);
        var asked = number(rowsField(part));
        return Math.clamp(Math.max(filled, asked), part == Part.CHILD ? 1 : 0, MOST_PEOPLE);
    }

    /// The field that says how many rows were asked for.
    static String rowsField(Part part) {
        return part.name().toLowerCase(Locale.ROOT) + "-rows";
    }

    static String field(Part part, int row, String name) {
        return part.name().toLowerCase(Locale.ROOT) + "-" + row + "-" + name;
    }

    static String answerField(Question question) {
        return "answer-" + question.name();
    }

    List<NewPerson> people() {
        var people = new ArrayList<NewPerson>();
        for (var part : Part.values()) {
            IntStream.rangeClosed(1, rows(part))
                    .filter(row -> !typed.isBlank(field(part, row, "name")))
                    .mapToObj(row -> person(part, row))
                    .forEach(people::add);
        }
        return people;
    }

    boolean namesAChild() {
        return people().stream().anyMatch(person -> person.as().part() == Part.CHILD);
    }

    Optional<Rating> rating() {
        return typed.choice("urgency", Urgency.class).map(urgency -> new Rating(urgency, typed.text("urgency-reason")));
    }

    /// The contact this call becomes; for a form without problems.
    NewContact contact(ContactId id, ConversationId conversation, Instant startedAt, Viewer viewer) {
        return new NewContact(
                id,
                startedAt,
                typed.choice("kind", ContactKind.class).orElse(ContactKind.NEW_WORRY),
                WayIn.PHONE,
                referrer(),
                typed.id("district").map(DistrictId::new).orElse(null),
                viewer.team() == null ? null : new TeamId(viewer.team()),
                conversation,
                notes(),
                answers(),
                people(),
                rating().orElse(null));
    }

    private Map<Question, String> answers() {
        var answers = new EnumMap<Question, String>(Question.class);
        for (var question : Question.values()) {
            if (!typed.isBlank(answerField(question))) {
                answers.put(question, typed.raw(answerField(question)));
            }
        }
        return answers;
    }

    private Referrer referrer() {
        return new Referrer(
                typed.choice("caller-kind", ReferrerKind.class).orElse(ReferrerKind.PROFESSIONAL),
                SourceOfContact.ofCode(typed.text("source")).orElse(SourceOfContact.UNKNOWN),
                typed.text("caller-name"),
                typed.text("caller-role"),
                typed.text("caller-organisation"),
                typed.text("caller-phone"),
                typed.text("caller-email"),
                null,
                null,
                !typed.isBlank("unnamed"));
    }

    private NewPerson person(Part part, int row) {
        return new NewPerson(
                new PersonAsNamed(
                        part,
                        typed.text(field(part, row, "name")),
                        typed.text(field(part, row, "role")),
                        typed.text(field(part, row, "birth")),
                        typed.text(field(part, row, "address"))),
                typed.id(field(part, row, "person")).map(PersonId::new));
    }

    private int number(String field) {
        try {
            return Integer.parseInt(typed.text(field));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
