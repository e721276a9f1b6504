package org.fanlight.frontdoor.conversations.web;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.District;
import org.fanlight.agencies.SourceOfContact;
import org.fanlight.frontdoor.ConcernKind;
import org.fanlight.frontdoor.ContactKind;
import org.fanlight.frontdoor.LiesWith;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.conversations.Conversation;
import org.fanlight.frontdoor.conversations.Conversations;
import org.fanlight.frontdoor.conversations.Draft;
import org.fanlight.frontdoor.conversations.SetAsideWords;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.warnings.WarningBanner;
import org.fanlight.people.warnings.WarningBanners;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Select;
import org.fanlight.ui.govuk.SelectItems;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Builds the call screen.
@Component
class CallPages {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);

    private final Conversations conversations;
    private final Agencies agencies;
    private final People people;
    private final CallMatches matches;
    private final WarningBanners warnings;

    CallPages(
            Conversations conversations,
            Agencies agencies,
            People people,
            CallMatches matches,
            WarningBanners warnings) {
        this.conversations = conversations;
        this.agencies = agencies;
        this.people = people;
        this.matches = matches;
        this.warnings = warnings;
    }

    CallPage of(Conversation conversation, Draft draft, CallScreen screen, Viewer viewer) {
        var form = screen.form();
        var known = known(form);
        var minded = warnings.on(known);
        return new CallPage(
                "/calls/" + conversation.id().value(),
                draft.version(),
                London.momentWords(conversation.startedAt()) + ", taken by " + conversation.takenByName(),
                draft.version() == 0 ? "" : savedWords(draft),
                screen.focus(),
                form.typed(),
                people(Part.CHILD, form, known, minded),
                people(Part.ADULT, form, known, minded),
                concerns(form),
                Arrays.stream(Question.values())
                        .map(question -> prompt(question, form))
                        .toList(),
                conversations.setAside(conversation.id()).stream()
                        .map(CallPages::setAside)
                        .toList(),
                matches.of(conversation.id(), form, viewer),
                choices(form),
                screen.problems());
    }

    /// "Saved 14:02:31".
    static String savedWords(Draft draft) {
        return "Saved " + secondsWords(draft);
    }

    /// When a draft was saved, to the second: "14:02:31".
    static String secondsWords(Draft draft) {
        return SECONDS.format(London.timeOf(draft.savedAt()));
    }

    private static List<CallPage.PersonRow> people(
            Part part, CallForm form, Map<PersonId, String> known, Map<PersonId, List<WarningBanner>> minded) {
        return form.shown(part).stream()
                .map(row -> person(row, form, known, minded))
                .toList();
    }

    private static CallPage.PersonRow person(
            CallForm.Row row, CallForm form, Map<PersonId, String> known, Map<PersonId, List<WarningBanner>> minded) {
        return new CallPage.PersonRow(
                row.words(),
                row.field("name"),
                row.field("role"),
                row.field("birth"),
                row.field("address"),
                row.field("person"),
                chosen(row, form).map(known::get).orElse(""),
                chosen(row, form).map(minded::get).orElse(List.of()));
    }

    /// The names of those who were picked from the matches.
    private Map<PersonId, String> known(CallForm form) {
        var chosen = form.shown().stream()
                .flatMap(row -> chosen(row, form).stream())
                .distinct()
                .toList();
        return chosen.isEmpty()
                ? Map.of()
                : people.findAll(chosen).stream().collect(Collectors.toMap(Person::id, Person::displayName));
    }

    private static Optional<PersonId> chosen(CallForm.Row row, CallForm form) {
        return form.typed().id(row.field("person")).map(PersonId::new);
    }

    private static List<CallPage.ConcernRow> concerns(CallForm form) {
        return IntStream.rangeClosed(1, form.concerns().rows())
                .mapToObj(row -> new CallPage.ConcernRow(
                        "Concern " + row,
                        CallConcerns.field(row, "kind"),
                        CallConcerns.field(row, "child"),
                        CallConcerns.field(row, "lies-with"),
                        CallConcerns.field(row, "source")))
                .toList();
    }

    private static CallPage.Prompt prompt(Question question, CallForm form) {
        var field = CallForm.answerField(question);
        return new CallPage.Prompt(
                field,
                question.words(),
                question.hint(),
                form.typed().raw(field),
                !form.typed().isBlank(field));
    }

    private static CallPage.SetAside setAside(SetAsideWords words) {
        return new CallPage.SetAside(London.momentWords(words.at()), new CallForm(new Typed(words.fields())).lines());
    }

    private CallPage.Choices choices(CallForm form) {
        return new CallPage.Choices(
                SelectItems.of(ReferrerKind.class, ReferrerKind::words),
                SelectItems.of(List.of(SourceOfContact.values()), SourceOfContact::code, SourceOfContact::words),
                SelectItems.of(
                        agencies.districts(), district -> district.id().value().toString(), District::name),
                SelectItems.of(ContactKind.class, ContactKind::words),
                SelectItems.of(Urgency.class, Urgency::words),
                SelectItems.of(ConcernKind.class, ConcernKind::words),
                SelectItems.of(LiesWith.class, LiesWith::words),
                children(form),
                SelectItems.of("Nobody, or not known", form.shown(), CallForm.Row::key, row -> name(row, form)));
    }

    private static List<Select.Item> children(CallForm form) {
        return Stream.concat(
                        Stream.of(Select.Item.of(CallConcerns.ALL, "All children")),
                        form.shown(Part.CHILD).stream().map(row -> Select.Item.of(row.key(), name(row, form))))
                .toList();
    }

    /// "Child 1: Ada", or "Child 1" before a name is typed; the script keeps this in step.
    private static String name(CallForm.Row row, CallForm form) {
        var name = form.typed().text(row.field("name"));
        return name.isEmpty() ? row.words() : row.words() + ": " + name;
    }
}
