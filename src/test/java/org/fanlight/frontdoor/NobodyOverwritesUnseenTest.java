package org.fanlight.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.Workers.DEV;
import static org.fanlight.frontdoor.Workers.OLIVE;
import static org.fanlight.frontdoor.Workers.RUTH;
import static org.fanlight.frontdoor.Workers.SAM;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.fanlight.access.Viewer;
import org.fanlight.database.Ids;
import org.fanlight.frontdoor.contacts.AddToContact;
import org.fanlight.frontdoor.contacts.AllocateContacts;
import org.fanlight.frontdoor.contacts.Allocated;
import org.fanlight.frontdoor.contacts.Answer;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.contacts.Rating;
import org.fanlight.frontdoor.contacts.SeenWith;
import org.fanlight.frontdoor.contacts.Written;
import org.fanlight.frontdoor.conversations.Conversations;
import org.fanlight.frontdoor.conversations.SaveDraft;
import org.fanlight.frontdoor.conversations.SaveResult;
import org.fanlight.frontdoor.conversations.StartConversation;
import org.fanlight.frontdoor.house.HouseResult;
import org.fanlight.frontdoor.house.Saying;
import org.fanlight.frontdoor.house.SetOpeningHours;
import org.fanlight.people.AmendPerson;
import org.fanlight.people.BirthDate;
import org.fanlight.people.Names;
import org.fanlight.people.Particulars;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.Recording;
import org.fanlight.people.Sex;
import org.fanlight.worktime.Calendars;
import org.fanlight.worktime.Hub;
import org.fanlight.worktime.OpeningTimes;
import org.fanlight.worktime.OpeningWeek;
import org.fanlight.worktime.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Workers look and write in any order, one after the other and truly at once. Whatever was taken was written by
/// somebody who had seen what stood there before it, and everything else was given back.
class NobodyOverwritesUnseenTest {

    private static final int WORKERS = 3;
    private static final int STEPS = 40;
    private static final int AT_ONCE = 4;
    private static final int EACH = 12;

    private final FrontDoor door = FrontDoor.at("2026-11-23 07:00");

    /// Something that several people write.
    ///
    /// @param <S> what is seen of it
    private interface Subject<S> {

        S look();

        /// Whether it was taken.
        boolean write(S seen, int word, Viewer by);

        /// In the order in which they took effect.
        void check(List<Integer> taken, List<Integer> refused);
    }

    @AfterEach
    void closeTheDoor() {
        door.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aPerson(long seed) throws Exception {
        inAnyOrderAndAtOnce(seed, this::person);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void aDraft(long seed) throws Exception {
        inAnyOrderAndAtOnce(seed, this::draft);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void theUrgencyOfAContact(long seed) throws Exception {
        inAnyOrderAndAtOnce(seed, this::urgency);
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void anAnswerInAContact(long seed) throws Exception {
        inAnyOrderAndAtOnce(seed, this::answer);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void whoSeesToAContact(long seed) throws Exception {
        inAnyOrderAndAtOnce(seed, this::allocation);
    }

    @ParameterizedTest
    @ValueSource(longs = {13, 14})
    void theOpeningHours(long seed) throws Exception {
        inAnyOrderAndAtOnce(seed, this::hours);
    }

    private <S> void inAnyOrderAndAtOnce(long seed, Supplier<Subject<S>> fresh) throws Exception {
        inAnyOrder(fresh.get(), new Random(seed));
        atOnce(fresh.get());
    }

    private static <S> void inAnyOrder(Subject<S> subject, Random random) {
        var taken = new ArrayList<Integer>();
        var refused = new ArrayList<Integer>();
        var screens = new ArrayList<S>();
        IntStream.range(0, WORKERS).forEach(_ -> screens.add(subject.look()));
        for (int word = 1; word <= STEPS; word++) {
            int worker = random.nextInt(WORKERS);
            if (random.nextInt(3) == 0) {
                screens.set(worker, subject.look());
            }
            var hadSeenTheNewest = screens.get(worker).equals(subject.look());
            var took = subject.write(screens.get(worker), word, manager(worker));
            assertThat(took).as("word %d", word).isEqualTo(hadSeenTheNewest);
            (took ? taken : refused).add(word);
        }
        subject.check(taken, refused);
    }

    private static <S> void atOnce(Subject<S> subject) throws Exception {
        var words = new AtomicInteger();
        Callable<List<List<Integer>>> worker = () -> {
            var taken = new ArrayList<Integer>();
            var refused = new ArrayList<Integer>();
            for (int turn = 0; turn < EACH; turn++) {
                var word = words.incrementAndGet();
                var took = subject.write(subject.look(), word, manager(word % 2));
                (took ? taken : refused).add(word);
            }
            return List.of(taken, refused);
        };
        var taken = new ArrayList<Integer>();
        var refused = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var done : threads.invokeAll(Collections.nCopies(AT_ONCE, worker))) {
                taken.addAll(done.get().getFirst());
                refused.addAll(done.get().getLast());
            }
        }
        assertThat(taken).isNotEmpty();
        assertThat(taken.size() + refused.size()).isEqualTo(AT_ONCE * EACH);
        subject.check(taken, refused);
    }

    private static Viewer manager(int number) {
        return List.of(RUTH, DEV, RUTH).get(number);
    }

    private Subject<Person> person() {
        var id = new PersonId(door.the(Ids.class).next());
        door.the(People.class)
                .add(new Recording<>(Person.first(id, named(0)), door.clock().instant(), SAM.actor()));
        return new Subject<>() {
            @Override
            public Person look() {
                return door.the(People.class).find(id).orElseThrow();
            }

            @Override
            public boolean write(Person seen, int word, Viewer by) {
                var command = new AmendPerson.Command(id, seen.version(), named(word));
                return switch (door.the(AmendPerson.class).amend(command, by.actor())) {
                    case AmendPerson.Result.Amended _ -> true;
                    case AmendPerson.Result.ChangedMeanwhile(var now) -> {
                        assertThat(now.version()).isGreaterThan(seen.version());
                        yield false;
                    }
                    case AmendPerson.Result.NotKnown() -> throw new AssertionError();
                };
            }

            @Override
            public void check(List<Integer> taken, List<Integer> refused) {
                assertThat(look().version()).isEqualTo(1 + taken.size());
                assertThat(taken)
                        .contains(Integer.valueOf(look().particulars().names().given()));
                assertThat(door.database()
                                .owner()
                                .sql("""
                                select version
                                from people.person_version
                                where person_id = :id
                                order by version
                                """)
                                .param("id", id.value())
                                .query(Integer.class)
                                .list())
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, 1 + taken.size())
                                .boxed()
                                .toList());
            }
        };
    }

    private Subject<Integer> draft() {
        var call = new ConversationId(door.the(Ids.class).next());
        door.the(StartConversation.class).start(call, Optional.empty(), SAM);
        var conversations = door.the(Conversations.class);
        return new Subject<>() {
            @Override
            public Integer look() {
                return conversations.draft(call).version();
            }

            @Override
            public boolean write(Integer seen, int word, Viewer by) {
                var saved = door.the(SaveDraft.class).save(call, seen, Map.of("notes", "Word " + word), OLIVE);
                return saved instanceof SaveResult.Saved;
            }

            @Override
            public void check(List<Integer> taken, List<Integer> refused) {
                assertThat(look()).isEqualTo(taken.size());
                assertThat(taken)
                        .extracting(word -> "Word " + word)
                        .contains(conversations.draft(call).field("notes"));
                assertThat(conversations.setAside(call))
                        .extracting(aside -> aside.fields().get("notes"))
                        .containsExactlyInAnyOrderElementsOf(
                                refused.stream().map(word -> "Word " + word).toList());
            }
        };
    }

    private Subject<Integer> urgency() {
        var contact = contact();
        return new Subject<>() {
            @Override
            public Integer look() {
                return file(contact).ratings().size();
            }

            @Override
            public boolean write(Integer seen, int word, Viewer by) {
                return door.the(AddToContact.class)
                        .rating(contact, new Rating(Urgency.AMBER, "Word " + word), seen, by);
            }

            @Override
            public void check(List<Integer> taken, List<Integer> refused) {
                assertThat(file(contact).ratings())
                        .extracting(rating -> rating.what().reason())
                        .containsExactlyInAnyOrderElementsOf(words(taken));
            }
        };
    }

    private Subject<Integer> answer() {
        var contact = contact();
        return new Subject<>() {
            @Override
            public Integer look() {
                return file(contact).answers().size();
            }

            @Override
            public boolean write(Integer seen, int word, Viewer by) {
                return door.the(AddToContact.class)
                        .answer(contact, new Answer(Question.WHEREABOUTS, "Word " + word), seen, by);
            }

            @Override
            public void check(List<Integer> taken, List<Integer> refused) {
                assertThat(file(contact).answers())
                        .extracting(answer -> answer.what().words())
                        .containsExactlyInAnyOrderElementsOf(words(taken));
            }
        };
    }

    private Subject<Optional<UUID>> allocation() {
        var contact = contact();
        return new Subject<>() {
            @Override
            public Optional<UUID> look() {
                return file(contact).worker().map(Written::what).map(Allocated::worker);
            }

            @Override
            public boolean write(Optional<UUID> seen, int word, Viewer by) {
                return door.the(AllocateContacts.class)
                        .allocate(List.of(new SeenWith(contact, seen)), new Allocated(worker(word), "Word " + word), by)
                        .isEmpty();
            }

            @Override
            public void check(List<Integer> taken, List<Integer> refused) {
                assertThat(file(contact).allocations())
                        .extracting(allocation -> allocation.what().name())
                        .containsExactlyInAnyOrderElementsOf(words(taken));
            }

            private UUID worker(int word) {
                return new UUID(77, word);
            }
        };
    }

    private Subject<Integer> hours() {
        var times = door.the(OpeningTimes.class);
        return new Subject<>() {

            private final int atFirst = look();

            @Override
            public Integer look() {
                return said().getLast().number();
            }

            @Override
            public boolean write(Integer seen, int word, Viewer by) {
                var week = new OpeningWeek(
                        LocalDate.of(2027, 1, 1), Map.of(DayOfWeek.MONDAY, Calendars.hours("07:00", "19:00")));
                return door.the(SetOpeningHours.class).everyWeek(week, new Saying(seen, "Word " + word, by))
                        == HouseResult.SET;
            }

            @Override
            public void check(List<Integer> taken, List<Integer> refused) {
                var added =
                        said().stream().filter(said -> said.number() > atFirst).toList();
                assertThat(added).extracting(Said::number).doesNotHaveDuplicates();
                assertThat(added).extracting(Said::why).containsExactlyInAnyOrderElementsOf(words(taken));
            }

            private List<Said<OpeningWeek>> said() {
                return times.weeks().get(Hub.FRONT_DOOR);
            }
        };
    }

    private ContactId contact() {
        return new Stories(door).contactFrom(Stories.NEIGHBOUR);
    }

    private ContactFile file(ContactId contact) {
        return door.the(ContactFiles.class).file(contact).orElseThrow();
    }

    private static List<String> words(List<Integer> numbers) {
        return numbers.stream().map(word -> "Word " + word).toList();
    }

    private static Particulars named(int word) {
        return Particulars.of(Names.of(String.valueOf(word), "Eze"), new BirthDate.NotKnown(), Sex.U);
    }
}
