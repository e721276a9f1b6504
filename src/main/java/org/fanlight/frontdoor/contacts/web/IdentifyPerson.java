package org.fanlight.frontdoor.contacts.web;

import java.time.LocalDate;
import java.util.List;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.contacts.AddToContact;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.people.AddPerson;
import org.fanlight.people.Particulars;
import org.fanlight.people.People;
import org.fanlight.people.PersonChoice;
import org.fanlight.people.PersonForm;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonMatch;
import org.fanlight.people.SearchForPeople;
import org.fanlight.ui.forms.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says who a named person is: somebody known who was chosen, or somebody new who is added in the same transaction.
@Service
class IdentifyPerson {

    /// What came of it.
    sealed interface Result {

        record Identified() implements Result {}

        /// A colleague has said so meanwhile: theirs stands, and nobody was added.
        record SomebodyWasFirst() implements Result {}

        /// Something is missing, or somebody very likely the same turned up.
        record AskAgain(List<PersonMatch> matches, Problems problems) implements Result {}
    }

    private static final int MOST_SHOWN = 10;

    private final AddToContact add;
    private final AddPerson addPerson;
    private final People people;
    private final SearchForPeople search;

    IdentifyPerson(AddToContact add, AddPerson addPerson, People people, SearchForPeople search) {
        this.add = add;
        this.addPerson = addPerson;
        this.people = people;
        this.search = search;
    }

    /// The people who may be meant, shown to whoever is to say who somebody is.
    List<PersonMatch> matches(ContactId contact, NamedPerson named, Viewer viewer) {
        return search.findFor(
                FrontDoorSubjects.of(contact), List.of(IdentifyForm.query(named.as())), MOST_SHOWN, viewer.actor());
    }

    /// Whether a record exists of which the viewer may be told no more than that.
    boolean aRecordExists(NamedPerson named, Viewer viewer) {
        return search.saysThatARecordExists(IdentifyForm.query(named.as()), viewer.actor());
    }

    @Transactional
    Result identify(ContactId contact, NamedPerson named, PersonForm form, LocalDate today, Viewer viewer) {
        if (!add.isUnidentified(contact, named.id(), viewer)) {
            return new Result.SomebodyWasFirst();
        }
        var chosen = form.chosen().flatMap(people::find);
        if (chosen.isPresent()) {
            return identified(contact, named, chosen.get().id(), viewer);
        }
        var matches = matches(contact, named, viewer);
        if (!form.value("is").equals(PersonChoice.NEW) && !matches.isEmpty()) {
            return new Result.AskAgain(
                    matches, Problems.of(form.id("is"), "Select one of them, or say that it is none of these"));
        }
        return switch (form.read(today)) {
            case PersonForm.Outcome.Wrong(var problems) -> new Result.AskAgain(matches, problems);
            case PersonForm.Outcome.Sound(var particulars) -> added(contact, named, form, particulars, today, viewer);
        };
    }

    private Result added(
            ContactId contact,
            NamedPerson named,
            PersonForm form,
            Particulars particulars,
            LocalDate today,
            Viewer viewer) {
        var command = new AddPerson.Command(particulars, form.searched(today), FrontDoorSubjects.of(contact));
        return switch (addPerson.add(command, viewer.actor())) {
            case AddPerson.Result.Added(var id) -> identified(contact, named, id, viewer);
            case AddPerson.Result.LooksLikeSomebodyKnown(var matches) ->
                new Result.AskAgain(
                        matches,
                        Problems.of(form.id("is"), "Somebody very like this is known already. Is it one of these?"));
        };
    }

    private Result identified(ContactId contact, NamedPerson named, PersonId person, Viewer viewer) {
        add.identity(contact, named.id(), person, viewer);
        return new Result.Identified();
    }
}
