package org.fanlight.frontdoor.conversations.web;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.District;
import org.fanlight.agencies.SourceOfContact;
import org.fanlight.frontdoor.ContactKind;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.conversations.Conversation;
import org.fanlight.frontdoor.conversations.Conversations;
import org.fanlight.frontdoor.conversations.Draft;
import org.fanlight.frontdoor.conversations.SetAsideWords;
import org.fanlight.people.People;
import org.fanlight.people.PersonId;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.SelectItems;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Builds the call screen.
@Component
class CallPages {

    static final String OVERTAKEN =
            "Someone changed this while you were writing. Your words are kept below, and theirs are saved beside them.";

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);

    private final Conversations conversations;
    private final Agencies agencies;
    private final People people;
    private final CallMatches matches;

    CallPages(Conversations conversations, Agencies agencies, People people, CallMatches matches) {
        this.conversations = conversations;
        this.agencies = agencies;
        this.people = people;
        this.matches = matches;
    }

    /// @param form what stands on the screen: the draft, or what was just typed
    CallPage of(
            Conversation conversation, Draft draft, CallForm form, Viewer viewer, String notice, Problems problems) {
        return new CallPage(
                "/calls/" + conversation.id().value(),
                draft.version(),
                London.momentWords(conversation.startedAt()) + ", taken by " + conversation.takenByName(),
                draft.version() == 0 ? "" : savedWords(draft),
                notice,
                form.typed(),
                rows(Part.CHILD, "Child", form),
                rows(Part.ADULT, "Adult", form),
                Arrays.stream(Question.values())
                        .map(question -> prompt(question, form))
                        .toList(),
                conversations.setAside(conversation.id()).stream()
                        .map(CallPages::setAside)
                        .toList(),
                matches.of(conversation.id(), form, viewer),
                choices(),
                problems);
    }

    /// "Saved 14:02:31".
    static String savedWords(Draft draft) {
        return "Saved " + secondsWords(draft);
    }

    /// When a draft was saved, to the second: "14:02:31".
    static String secondsWords(Draft draft) {
        return SECONDS.format(London.timeOf(draft.savedAt()));
    }

    private List<CallPage.PersonRow> rows(Part part, String word, CallForm form) {
        return IntStream.rangeClosed(1, form.rows(part))
                .mapToObj(row -> new CallPage.PersonRow(
                        word + " " + row,
                        CallForm.field(part, row, "name"),
                        CallForm.field(part, row, "role"),
                        CallForm.field(part, row, "birth"),
                        CallForm.field(part, row, "address"),
                        CallForm.field(part, row, "person"),
                        chosen(form, CallForm.field(part, row, "person"))))
                .toList();
    }

    private String chosen(CallForm form, String field) {
        return form.typed()
                .id(field)
                .map(PersonId::new)
                .flatMap(people::find)
                .map(person -> person.displayName())
                .orElse("");
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
        return new CallPage.SetAside(
                London.momentWords(words.at()),
                words.fields().values().stream().filter(text -> !text.isBlank()).toList());
    }

    private CallPage.Choices choices() {
        return new CallPage.Choices(
                SelectItems.of(ReferrerKind.class, ReferrerKind::words),
                SelectItems.of(List.of(SourceOfContact.values()), SourceOfContact::code, SourceOfContact::words),
                SelectItems.of(
                        agencies.districts(), district -> district.id().value().toString(), District::name),
                SelectItems.of(ContactKind.class, ContactKind::words),
                SelectItems.of(Urgency.class, Urgency::words));
    }
}
