package org.fanlight.frontdoor.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.people.BirthDate;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.springframework.stereotype.Component;

/// Says which agencies it makes sense to ask about each person of a contact.
@Component
public class AgencyOffers {

    /// An agency that may be asked, and where it is not usually asked at that age, why not.
    public record Offer(Agency agency, Optional<String> notUsualBecause) {

        public boolean isUsual() {
            return notUsualBecause.isEmpty();
        }
    }

    /// The agencies for one person, by name.
    public record PersonOffers(NamedPersonId person, List<Offer> offers) {

        public Optional<Offer> of(AgencyId agency) {
            return offers.stream()
                    .filter(offer -> offer.agency().id().equals(agency))
                    .findFirst();
        }
    }

    private final Agencies agencies;
    private final AgeRules rules;
    private final People people;

    AgencyOffers(Agencies agencies, AgeRules rules, People people) {
        this.agencies = agencies;
        this.rules = rules;
        this.people = people;
    }

    /// One entry for each person, in the order named; the viewer's own agency is not asked.
    public List<PersonOffers> of(ContactFile file, Viewer viewer, LocalDate today) {
        var others = agencies.agencies().stream()
                .filter(agency -> !agency.id().value().equals(viewer.agency()))
                .toList();
        var rulebook = rules.current();
        var births = births(file);
        return file.people().stream()
                .map(person -> new PersonOffers(
                        person.id(),
                        others.stream()
                                .map(agency -> new Offer(
                                        agency, rulebook.whyNotUsual(agency.kind(), born(person, births), today)))
                                .toList()))
                .toList();
    }

    private Map<PersonId, BirthDate> births(ContactFile file) {
        var identified =
                file.people().stream().flatMap(named -> named.person().stream()).toList();
        return people.findAll(identified).stream()
                .collect(Collectors.toMap(
                        Person::id, person -> person.particulars().birth(), (one, _) -> one));
    }

    private static BirthDate born(NamedPerson named, Map<PersonId, BirthDate> births) {
        return named.person()
                .map(person -> births.getOrDefault(person, new BirthDate.NotKnown()))
                .orElseGet(BirthDate.NotKnown::new);
    }
}
