package org.fanlight.bench.ports;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.bench.Acknowledged;
import org.fanlight.bench.Material;
import org.fanlight.bench.Story;
import org.fanlight.bench.Unexpected;
import org.fanlight.bench.Worker;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.ConversationId;
import org.fanlight.frontdoor.DecisionId;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.frontdoor.conversations.Conversation;
import org.fanlight.frontdoor.conversations.SaveResult;
import org.fanlight.frontdoor.decisions.DecisionResult;
import org.fanlight.frontdoor.decisions.NewDecision;
import org.fanlight.frontdoor.worklists.WorklistQuery;
import org.fanlight.frontdoor.worklists.WorklistRow;
import org.fanlight.frontdoor.worklists.WorklistSort;
import org.fanlight.frontdoor.worklists.WorklistView;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonMatch;
import org.fanlight.people.PersonQuery;

/// A worker without pages: calls what the page builders and controllers call, in their order, and prints nothing.
///
/// Left out are the session's own statements, the forms, the pages and HTTP. Each method names the class it follows.
public final class PortWorker implements Worker {

    private static final int MATCHES_SHOWN = 8;
    private static final Duration EARLIER = Duration.ofDays(365);

    private static final List<WorklistQuery> WORKLISTS = List.of(
            list(WorklistView.MINE, WorklistSort.DUE, 1),
            list(WorklistView.TEAM, WorklistSort.DUE, 1),
            list(WorklistView.UNALLOCATED, WorklistSort.DUE, 1),
            list(WorklistView.OVERDUE, WorklistSort.DUE, 1),
            list(WorklistView.WAITING, WorklistSort.DUE, 1),
            list(WorklistView.TEAM, WorklistSort.URGENCY, 1),
            list(WorklistView.TEAM, WorklistSort.DUE, 2),
            new WorklistQuery(WorklistView.OVERDUE, Optional.of(Urgency.RED), Optional.empty(), WorklistSort.DUE, 1));

    private final Ports ports;
    private final Viewer viewer;
    private final Material material;
    private final Acknowledged acknowledged;
    private final SplittableRandom random;
    private final ConversationId call = new ConversationId(UUID.randomUUID());
    private int version;

    public PortWorker(Ports ports, Viewer viewer, Material material, Acknowledged acknowledged, long seed) {
        this.ports = ports;
        this.viewer = viewer;
        this.material = material;
        this.acknowledged = acknowledged;
        this.random = new SplittableRandom(seed);
        ports.startConversation().start(call, Optional.empty(), viewer);
    }

    /// WorklistController, WorklistPages, WorklistLines: the page, the counts, the children and their names.
    @Override
    public void readWorklist() {
        var now = ports.clock().instant();
        var rows = ports.worklists().page(WORKLISTS.get(random.nextInt(WORKLISTS.size())), viewer, now);
        ports.worklists().counts(viewer, now);
        var children = ports.worklists()
                .childrenOf(rows.stream().map(WorklistRow::contact).toList());
        ports.people().namesOf(identified(children.values().stream().flatMap(List::stream)));
        ports.agencies().districts();
    }

    /// ContactController, ContactPages, EarlierContacts, ContactHeaders, ContactChoices: the file and its entry in
    /// the trail, the names, each child's earlier contacts, the standing, who else is there, whom to choose from.
    @Override
    public void openContact() throws Unexpected {
        var file = read(new ContactId(material.contact(random)));
        ports.people().findAll(identified(file.people().stream()));
        var since = ports.clock().instant().minus(EARLIER);
        file.children().stream()
                .map(NamedPerson::person)
                .flatMap(Optional::stream)
                .forEach(person -> ports.files().naming(person, since));
        header(file);
        if (viewer.may(Permission.ALLOCATE)) {
            ports.accounts().whoMay(Permission.DECIDE);
        }
    }

    /// CallController.save: the conversation, then the draft.
    @Override
    public void saveDraft() throws Unexpected {
        var fields = Story.call(material.person(random), material.district(random), Story.notes(call.value(), random));
        readCall(call);
        save(call, version, fields);
        version++;
        acknowledged.draft(call.value(), version, fields.getOrDefault("notes", ""));
    }

    /// CallsController.start, then CallController.act with CallEndings: the conversation, the draft, the contact.
    @Override
    public void recordContact() throws Unexpected {
        var id = new ConversationId(UUID.randomUUID());
        var notes = Story.notes(id.value(), random);
        var person = material.person(random);
        var district = material.district(random);
        ports.startConversation().start(id, Optional.empty(), viewer);
        var conversation = readCall(id);
        save(id, 0, Story.call(person, district, notes));
        var contact = Story.contact(UUID.randomUUID(), conversation.startedAt(), id, person, district, viewer, notes);
        ports.endConversation().asContact(id, contact, "As agreed", viewer);
        acknowledged.contact(id.value(), contact.id().value(), notes);
        material.recorded(contact.id().value());
    }

    /// DecisionController.show with DecisionPages, then DecisionController.decide.
    @Override
    public void decide() throws Unexpected {
        var contact = material.toDecide();
        if (contact == null) {
            recordContact();
            return;
        }
        var file = read(new ContactId(contact));
        ports.people().namesOf(identified(file.people().stream()));
        var decided = ports.decisions().of(file.contact().id());
        header(file);
        var child = file.children().stream()
                .map(NamedPerson::id)
                .filter(id ->
                        decided.stream().noneMatch(decision -> decision.child().equals(id)))
                .findFirst()
                .orElseThrow(() -> new Unexpected("No child to decide for"));
        decide(file.contact().id(), child);
    }

    /// CallController.matches and CallMatches: the conversation, the people, how often each was named before.
    @Override
    public void search() throws Unexpected {
        var words = Story.search(material.person(random), random);
        readCall(call);
        var matches = ports.searchForPeople()
                .findFor(FrontDoorSubjects.of(call), List.of(PersonQuery.typed(words)), MATCHES_SHOWN, viewer.actor());
        if (matches.isEmpty()) {
            throw new Unexpected("Nobody found");
        }
        var since = ports.clock().instant().minus(EARLIER);
        ports.files().howManyNaming(matches.stream().map(PersonMatch::id).toList(), since);
    }

    private void decide(ContactId contact, NamedPersonId child) throws Unexpected {
        var id = UUID.randomUUID();
        var wanted = new NewDecision(
                new DecisionId(id), contact, child, Story.outcome(random), "", Story.rationale(id), Optional.empty());
        if (!(ports.decideForChild().decide(wanted, viewer) instanceof DecisionResult.Made)) {
            throw new Unexpected("Not decided");
        }
        acknowledged.decision(id, contact.value(), wanted.rationale());
        material.decided(contact.value());
    }

    private ContactFile read(ContactId id) throws Unexpected {
        return ports.readContact().read(id, viewer).orElseThrow(() -> new Unexpected("No such contact"));
    }

    private void header(ContactFile file) {
        ports.standings().of(file.contact().id());
        ports.presence().wordsFor(file.contact().id(), viewer);
    }

    private static List<PersonId> identified(Stream<NamedPerson> named) {
        return named.map(NamedPerson::person)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Conversation readCall(ConversationId id) throws Unexpected {
        return ports.readConversation().read(id, viewer).orElseThrow(() -> new Unexpected("No such call"));
    }

    private void save(ConversationId id, int typedOn, Map<String, String> fields) throws Unexpected {
        if (!(ports.saveDraft().save(id, typedOn, fields, viewer) instanceof SaveResult.Saved)) {
            throw new Unexpected("Not saved");
        }
    }

    private static WorklistQuery list(WorklistView view, WorklistSort sort, int page) {
        return new WorklistQuery(view, Optional.empty(), Optional.empty(), sort, page);
    }
}
