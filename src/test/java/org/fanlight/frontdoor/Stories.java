package org.fanlight.frontdoor;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.SourceOfContact;
import org.fanlight.agencies.TeamId;
import org.fanlight.database.Ids;
import org.fanlight.frontdoor.contacts.AllocateContacts;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.contacts.NewContact;
import org.fanlight.frontdoor.contacts.NewPerson;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.frontdoor.contacts.RecordContact;
import org.fanlight.frontdoor.contacts.Referrer;
import org.fanlight.frontdoor.contacts.SeenWith;
import org.fanlight.frontdoor.decisions.DecideForChild;
import org.fanlight.frontdoor.decisions.NewDecision;
import org.fanlight.people.PersonId;
import org.springframework.beans.factory.BeanFactory;

/// What tends to happen at the front door, a step at a time, done by the use cases themselves.
public final class Stories {

    public static final String CHILD = "Marigold Quennell";
    public static final String NOTES = "A bruise like a handprint, seen at swimming";

    /// A neighbour who left an e-mail address.
    public static final Referrer NEIGHBOUR = new Referrer(
            ReferrerKind.PUBLIC,
            SourceOfContact.ACQUAINTANCE,
            "Nell Ardern",
            "Neighbour",
            "",
            "07700 900123",
            "nell.ardern@post.example",
            null,
            null,
            true);

    private final RecordContact record;
    private final AllocateContacts allocate;
    private final DecideForChild decide;
    private final ContactFiles files;
    private final Ids ids;
    private final Clock clock;

    public Stories(FrontDoor door) {
        this(door.beans());
    }

    public Stories(BeanFactory beans) {
        this.record = beans.getBean(RecordContact.class);
        this.allocate = beans.getBean(AllocateContacts.class);
        this.decide = beans.getBean(DecideForChild.class);
        this.files = beans.getBean(ContactFiles.class);
        this.ids = beans.getBean(Ids.class);
        this.clock = beans.getBean(Clock.class);
    }

    /// A school with an account, and no e-mail address.
    public static Referrer school(Viewer teacher) {
        return new Referrer(
                ReferrerKind.PROFESSIONAL,
                SourceOfContact.SCHOOL,
                teacher.name(),
                "Designated safeguarding lead",
                "Fernley Primary School",
                "01632 960412",
                "",
                teacher.accountId(),
                null,
                false);
    }

    /// Somebody who left no way to reach them.
    public static Referrer unreachable() {
        return new Referrer(ReferrerKind.PUBLIC, SourceOfContact.ANONYMOUS, "", "", "", "", "", null, null, true);
    }

    /// A contact about one child, identified already.
    public ContactId contactFrom(Referrer referrer) {
        return contactAbout(new PersonId(ids.next()), referrer);
    }

    /// A contact about a child who is known already.
    public ContactId contactAbout(PersonId child, Referrer referrer) {
        var id = new ContactId(ids.next());
        var named = new NewPerson(
                new PersonAsNamed(Part.CHILD, CHILD, "", "7 years", "2 Mill Lane, Fernley"), Optional.of(child));
        record.record(
                new NewContact(
                        id,
                        clock.instant(),
                        ContactKind.NEW_WORRY,
                        WayIn.ONLINE_FORM,
                        referrer,
                        null,
                        new TeamId(Workers.TEAM),
                        null,
                        NOTES,
                        Map.of(),
                        List.of(named),
                        List.of(),
                        null),
                Workers.SAM.actor());
        return id;
    }

    public void taken(ContactId contact, Viewer worker) {
        allocate.take(List.of(SeenWith.nobody(contact)), worker);
    }

    public void decided(ContactId contact, Viewer worker) {
        var child = files.file(contact).orElseThrow().children().getFirst();
        decide.decide(
                new NewDecision(
                        new DecisionId(ids.next()),
                        contact,
                        child.id(),
                        Outcome.EARLY_HELP,
                        "",
                        "What is needed is help at home, which the family has asked for",
                        Optional.empty()),
                worker);
    }

    public UUID linkTo(ContactId contact) {
        return files.linkTo(contact);
    }

    public Reference referenceOf(ContactId contact) {
        return files.find(contact).orElseThrow().reference();
    }
}
