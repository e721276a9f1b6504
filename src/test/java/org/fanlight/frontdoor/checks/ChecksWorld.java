package org.fanlight.frontdoor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.agencies.SourceOfContact;
import org.fanlight.audit.Actor;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.Ids;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.ContactKind;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.WayIn;
import org.fanlight.frontdoor.checks.AskAgencies.Pair;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.contacts.NewContact;
import org.fanlight.frontdoor.contacts.NewPerson;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.frontdoor.contacts.Rating;
import org.fanlight.frontdoor.contacts.RecordContact;
import org.fanlight.frontdoor.contacts.Referrer;
import org.fanlight.people.BirthDate;
import org.fanlight.people.Names;
import org.fanlight.people.Particulars;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.Recording;
import org.fanlight.people.Sex;
import org.fanlight.worktime.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.bean.override.convention.TestBean;

/// A contact about two-year-old Maja and her mother, on a Monday morning, and agencies that may be asked about them.
@FanlightTest
@AutoConfigureMockMvc
public abstract class ChecksWorld {

    public static final String SECRET_NOTE = "The neighbour heard shouting at night.";

    @TestBean
    protected Clock clock;

    @Autowired
    protected Checks checks;

    @Autowired
    protected AskAgencies askAgencies;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private RecordContact recordContact;

    @Autowired
    private ContactFiles files;

    protected final Ids ids = new Ids();
    protected final AgencyId council = new AgencyId(ids.next());
    protected final AgencyId police = new AgencyId(ids.next());
    protected final AgencyId health = new AgencyId(ids.next());
    protected final AgencyId housing = new AgencyId(ids.next());
    protected final Viewer worker = viewer("Sam Ibbotson", Role.SOCIAL_WORKER, council);
    protected final Viewer policeChecker = viewer("Priya Marsh", Role.PARTNER_CHECKER, police);
    protected final Viewer healthChecker = viewer("Dana Okafor", Role.PARTNER_CHECKER, health);

    protected ContactId contact;
    protected NamedPersonId maja;
    protected NamedPersonId mother;

    static Clock clock() {
        return MovableClock.at("2026-11-23 09:00");
    }

    @BeforeEach
    void nameEverybody() {
        agencies.addAgencies(List.of(
                agency(council, "Larkshire Council", AgencyKind.COUNCIL),
                agency(police, "Larkshire Police", AgencyKind.POLICE),
                agency(health, "Larkshire Community Health", AgencyKind.HEALTH),
                agency(housing, "Larkshire Homes", AgencyKind.HOUSING)));
        accounts.addAll(List.of(account(worker), account(policeChecker), account(healthChecker)));
        contact = recorded(new Rating(Urgency.AMBER, "A bruise that nobody explained"));
        var named = files.file(contact).orElseThrow().people();
        maja = named.getFirst().id();
        mother = named.getLast().id();
    }

    protected ContactId recorded(Rating rating) {
        var id = new ContactId(ids.next());
        var child = new PersonAsNamed(Part.CHILD, "Maya K", "", "two", "");
        var adult = new PersonAsNamed(Part.ADULT, "Ewa Kaminska", "mother", "", "4 Alder Row");
        recordContact.record(
                new NewContact(
                        id,
                        clock.instant(),
                        ContactKind.NEW_WORRY,
                        WayIn.PHONE,
                        new Referrer(
                                ReferrerKind.PROFESSIONAL,
                                SourceOfContact.SCHOOL,
                                "Robin Vale",
                                "Teacher",
                                "Hollow Lane Primary",
                                "",
                                "",
                                null,
                                null,
                                false),
                        null,
                        null,
                        null,
                        SECRET_NOTE,
                        Map.of(),
                        List.of(new NewPerson(child, Optional.of(knownMaja())), NewPerson.unsearched(adult)),
                        List.of(),
                        rating),
                worker.actor());
        return id;
    }

    protected CheckId asked(NamedPersonId person, AgencyId agency) {
        assertThat(ask(Set.of(new Pair(person, agency)), "")).isEqualTo(new AskAgencies.Result.Asked(1, 0));
        return checks.of(contact).getLast().id();
    }

    protected AskAgencies.Result ask(Set<Pair> pairs, String outsideAgeBecause) {
        return askAgencies.ask(
                new AskAgencies.Command(
                        contact, pairs, "Is she known to you?", LawfulBasis.LEGAL_OBLIGATION, outsideAgeBecause),
                worker);
    }

    protected MovableClock movable() {
        return (MovableClock) clock;
    }

    protected Viewer viewer(String name, Role role, AgencyId agency) {
        return new Viewer(ids.next(), name, Set.of(role), agency.value(), null);
    }

    private PersonId knownMaja() {
        var id = new PersonId(ids.next());
        var born = new BirthDate.Known(LocalDate.parse("2024-06-01"));
        var particulars = Particulars.of(Names.of("Maja", "Kaminska"), born, Sex.F);
        people.add(new Recording<>(Person.first(id, particulars), clock.instant(), Actor.HOUSE));
        return id;
    }

    private static Agency agency(AgencyId id, String name, AgencyKind kind) {
        return new Agency(id, name + " " + id.value(), kind);
    }

    private static Account account(Viewer viewer) {
        return new Account(
                viewer.accountId(),
                email(viewer.accountId()),
                viewer.name(),
                "",
                viewer.roles(),
                viewer.agency(),
                null);
    }

    private static String email(UUID account) {
        return account + "@larkshire.example";
    }
}
