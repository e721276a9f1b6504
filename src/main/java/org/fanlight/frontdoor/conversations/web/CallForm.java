package org.fanlight.frontdoor.conversations.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.fanlight.ui.versions.Opened;

/// What is on the call screen, as typed. [CallProblems] says what is still missing for an ending.
record CallForm(Typed typed) {

    /// More people than anybody names in one call; a form with more has been tampered with.
    static final int MOST_PEOPLE = 20;

    private static final Pattern NOT_TYPED = Pattern.compile(".*-rows|.*-person|concern-.*");

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
        var fields = new LinkedHashMap<>(Opened.takenOut(typed).fields());
        fields.keySet().removeIf(name -> name.startsWith("_") || name.equals("act"));
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    /// What was typed and chosen, to be read and copied: what the page itself counts is left out.
    List<String> lines() {
        var typedWords = draft().entrySet().stream()
                .filter(field -> !NOT_TYPED.matcher(field.getKey()).matches())
                .map(Map.Entry::getValue);
        return Stream.concat(typedWords, concerns().words().stream()).toList();
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
                .filter(row -> !typed.isBlank(new Row(part, row).field("name")))
                .max()
                .orElse(0);
        var asked = typed.number(rowsField(part)).orElse(0);
        return Math.clamp(Math.max(filled, asked), part == Part.CHILD ? 1 : 0, MOST_PEOPLE);
    }

    /// The field that says how many rows were asked for.
    static String rowsField(Part part) {
        return part.name().toLowerCase(Locale.ROOT) + "-rows";
    }

    static String answerField(Question question) {
        return "answer-" + question.name();
    }

    /// A row of the screen for one person.
    record Row(Part part, int number) {

        /// Tells the row from the others in a list to choose from, such as "child-2".
        String key() {
            return part.name().toLowerCase(Locale.ROOT) + "-" + number;
        }

        String field(String name) {
            return key() + "-" + name;
        }

        String words() {
            return part.words() + " " + number;
        }
    }

    /// The rows that the page shows, the children's first.
    List<Row> shown() {
        return Arrays.stream(Part.values())
                .flatMap(part -> shown(part).stream())
                .toList();
    }

    List<Row> shown(Part part) {
        return IntStream.rangeClosed(1, rows(part))
                .mapToObj(number -> new Row(part, number))
                .toList();
    }

    /// Those in which somebody is named.
    List<Row> named() {
        return shown().stream().filter(row -> !typed.isBlank(row.field("name"))).toList();
    }

    boolean namesAChild() {
        return named().stream().anyMatch(row -> row.part() == Part.CHILD);
    }

    CallConcerns concerns() {
        return new CallConcerns(this);
    }

    /// The same form with so many rows of a kind, which this field counts.
    CallForm withRows(String field, int rows) {
        var fields = new LinkedHashMap<>(typed.fields());
        fields.put(field, String.valueOf(rows));
        return new CallForm(new Typed(fields));
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
                named().stream().map(this::person).toList(),
                concerns().concerns(),
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

    private NewPerson person(Row row) {
        return new NewPerson(
                new PersonAsNamed(
                        row.part(),
                        typed.text(row.field("name")),
                        typed.text(row.field("role")),
                        typed.text(row.field("birth")),
                        typed.text(row.field("address"))),
                typed.id(row.field("person")).map(PersonId::new));
    }
}
