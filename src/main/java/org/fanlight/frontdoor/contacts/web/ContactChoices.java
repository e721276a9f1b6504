package org.fanlight.frontdoor.contacts.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Permission;
import org.fanlight.frontdoor.ConcernKind;
import org.fanlight.frontdoor.LiesWith;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.ui.govuk.Select;
import org.springframework.stereotype.Component;

/// What the forms of a contact's page offer to choose from.
@Component
class ContactChoices {

    private final Accounts accounts;

    ContactChoices(Accounts accounts) {
        this.accounts = accounts;
    }

    ContactPage.Choices of(ContactFile file, Map<NamedPersonId, String> names, boolean mayRecord, boolean mayAllocate) {
        return new ContactPage.Choices(
                items(Question.values(), Question::words),
                people(file.children(), names),
                people(file.people(), names),
                items(ConcernKind.values(), ConcernKind::words),
                items(LiesWith.values(), LiesWith::words),
                items(Urgency.values(), Urgency::words),
                mayAllocate ? workers() : List.of(),
                mayRecord,
                mayAllocate);
    }

    private List<Select.Item> workers() {
        return askFirst(accounts.whoMay(Permission.DECIDE).stream().map(ContactChoices::worker));
    }

    private static Select.Item worker(Account account) {
        return Select.Item.of(account.id().toString(), account.name());
    }

    private static List<Select.Item> people(List<NamedPerson> people, Map<NamedPersonId, String> names) {
        return askFirst(people.stream()
                .map(person -> Select.Item.of(
                        person.id().value().toString(),
                        names.getOrDefault(person.id(), person.as().name()))));
    }

    private static <E extends Enum<E>> List<Select.Item> items(E[] choices, Function<E, String> words) {
        return askFirst(Arrays.stream(choices).map(choice -> Select.Item.of(choice.name(), words.apply(choice))));
    }

    private static List<Select.Item> askFirst(Stream<Select.Item> items) {
        return Stream.concat(Stream.of(Select.Item.of("", "Select one")), items).toList();
    }
}
