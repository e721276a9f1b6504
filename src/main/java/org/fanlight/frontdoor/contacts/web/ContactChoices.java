package org.fanlight.frontdoor.contacts.web;

import java.util.List;
import java.util.Map;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.ConcernKind;
import org.fanlight.frontdoor.LiesWith;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.ui.govuk.Select;
import org.fanlight.ui.govuk.SelectItems;
import org.springframework.stereotype.Component;

/// What the forms of a contact's page offer to choose from.
@Component
class ContactChoices {

    private final SocialWorkers workers;

    ContactChoices(SocialWorkers workers) {
        this.workers = workers;
    }

    ContactPage.Choices of(ContactFile file, Map<NamedPersonId, String> names, Viewer viewer) {
        var mayAllocate = viewer.may(Permission.ALLOCATE);
        return new ContactPage.Choices(
                SelectItems.of(Question.class, Question::words),
                people(file.children(), names),
                people(file.people(), names),
                SelectItems.of(ConcernKind.class, ConcernKind::words),
                SelectItems.of(LiesWith.class, LiesWith::words),
                SelectItems.of(Urgency.class, Urgency::words),
                mayAllocate ? workers.toChooseFrom(viewer) : List.of(),
                viewer.may(Permission.RECORD_CONTACTS),
                mayAllocate);
    }

    private static List<Select.Item> people(List<NamedPerson> people, Map<NamedPersonId, String> names) {
        return SelectItems.of(
                people,
                person -> person.id().value().toString(),
                person -> names.getOrDefault(person.id(), person.as().name()));
    }
}
