package org.fanlight.frontdoor.door.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.access.Viewer;
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
import org.jspecify.annotations.Nullable;

/// The contact that a finished form makes: every word goes in as it was typed.
///
/// @param sender a professional who is signed in, where one is
record ContactOfForm(OnlineForm form, @Nullable Viewer sender) {

    private static final String ANYTHING_ELSE = "anything-else";
    private static final List<String> TOLD_BESIDE_QUESTIONS = List.of("first-hand", "safe-to-reach");
    private static final Rating IN_DANGER = new Rating(
            Urgency.RED, "Whoever sent the online form said that a child is in danger now, and was told to ring 999.");

    NewContact at(ContactId id, Instant now) {
        return new NewContact(
                id,
                now,
                ContactKind.NEW_WORRY,
                WayIn.ONLINE_FORM,
                new ReferrerOfForm(form, kind(), sender).referrer(),
                form.district().orElse(null),
                null,
                null,
                notes(),
                answers(),
                Stream.concat(people(Section.CHILDREN, Part.CHILD), people(Section.ADULTS, Part.ADULT))
                        .toList(),
                List.of(),
                form.saysDanger() ? IN_DANGER : null);
    }

    private ReferrerKind kind() {
        return form.who().orElseThrow();
    }

    /// What fits no question of a coaching conversation.
    private String notes() {
        var parts = new ArrayList<String>();
        parts.add(form.text(ANYTHING_ELSE));
        asked().filter(field -> TOLD_BESIDE_QUESTIONS.contains(field.name()))
                .filter(field -> !form.text(field.name()).isEmpty())
                .map(field -> field.wording().to(kind()).label() + "\n" + field.wordsOf(form.text(field.name())))
                .forEach(parts::add);
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private Map<Question, String> answers() {
        var answers = new EnumMap<Question, String>(Question.class);
        asked().forEach(field -> field.question()
                .filter(_ -> !form.text(field.name()).isEmpty())
                .ifPresent(question -> answers.put(question, form.text(field.name()))));
        return answers;
    }

    private Stream<FormField> asked() {
        return Stream.of(Section.WORRY, Section.NOW, Section.VIEWS, Section.YOU)
                .flatMap(section -> section.fieldsFor(kind()).stream());
    }

    private Stream<NewPerson> people(Section section, Part part) {
        return form.people(section).stream().map(number -> {
            var prefix = section.prefix(number);
            return NewPerson.unsearched(new PersonAsNamed(
                    part,
                    form.text(prefix + "name"),
                    role(part, form.text(prefix + "role")),
                    form.text(prefix + "birth"),
                    form.text(prefix + "address")));
        });
    }

    private static String role(Part part, String typed) {
        return part == Part.CHILD && !typed.isEmpty() ? "Goes to " + typed : typed;
    }
}
