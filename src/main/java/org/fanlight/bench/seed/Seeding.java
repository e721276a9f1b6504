package org.fanlight.bench.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.fanlight.audit.Actor;
import org.fanlight.database.OnBehalf;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.People;
import org.fanlight.people.Recording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Grows the database to so many contacts; what is there already stays where it fits.
///
/// A contact in two hundred is open, at most four thousand; there are three people for every five contacts.
public final class Seeding {

    private static final int OPEN_ONE_IN = 200;
    private static final int MOST_OPEN = 4_000;
    private static final int CHUNK = 20_000;
    private static final int PEOPLE_AT_ONCE = 2_000;
    private static final int HANDS = 2;
    private static final Duration OPEN_FOR = Duration.ofDays(3);
    private static final Duration CLOSED_FOR = Duration.ofDays(5);
    private static final Duration THIRTY_MONTHS = Duration.ofDays(900);

    private final JdbcClient owner;
    private final TransactionTemplate asOwner;
    private final TransactionTemplate asApplication;
    private final People people;
    private final Encryption encryption;
    private final Consumer<String> progress;

    /// @param owner of the tables: what seeds in minutes is not the application's to do
    public Seeding(
            DataSource owner,
            TransactionTemplate asApplication,
            People people,
            Encryption encryption,
            Consumer<String> progress) {
        this.owner = JdbcClient.create(owner);
        this.asOwner = new TransactionTemplate(new JdbcTransactionManager(owner));
        this.asApplication = asApplication;
        this.people = people;
        this.encryption = encryption;
        this.progress = progress;
    }

    /// How many people there are once there are so many contacts.
    public static long peopleFor(int contacts) {
        return contacts * 3L / 5;
    }

    public void growTo(int contacts, Staff staff, Instant now) {
        if (count("select count(*) from frontdoor.contact") > contacts * 3L / 2 + CHUNK) {
            startAnew();
        }
        asOwner.executeWithoutResult(_ -> new Tidying(owner, encryption).tidy());
        addPeople(peopleFor(contacts), now);
        var open = Math.min(MOST_OPEN, contacts / OPEN_ONE_IN)
                - count("select count(*) from frontdoor.contact_standing where closed_at is null");
        var closed = contacts - open - count("select count(*) from frontdoor.contact");
        var endings = new SeedEndings(owner, encryption);
        add(closed, contacts, staff, now.minus(CLOSED_FOR), THIRTY_MONTHS, endings::close);
        add(open, contacts, staff, now, OPEN_FOR, endings::leaveOpen);
        progress.accept("Sorting");
        owner.sql("vacuum (analyze)").update();
    }

    /// Brings contacts to an end, as colleagues do who are not in the measured mix.
    public void end(Collection<UUID> contacts) {
        asOwner.executeWithoutResult(_ -> new Tidying(owner, encryption).end(contacts));
    }

    private void startAnew() {
        progress.accept("Starting anew: there are more contacts than wanted");
        owner.sql("""
                truncate
                  frontdoor.contact, frontdoor.conversation, people.person, people.name_word, audit.act, audit.seal,
                  messages.message, database.submission
                cascade
                """).update();
    }

    private void addPeople(long wanted, Instant now) {
        var there = count("select count(*) from people.person");
        inParallel(there + 1, wanted, PEOPLE_AT_ONCE, "people", (first, last) -> {
            var some = LongStream.rangeClosed(first, last)
                    .mapToObj(number -> new Recording<>(InventedPeople.person(number), now, Actor.HOUSE))
                    .toList();
            asApplication.executeWithoutResult(_ -> people.addAll(some));
        });
    }

    private void add(long count, int contacts, Staff staff, Instant newest, Duration within, Consumer<Chunk> ending) {
        if (count <= 0) {
            return;
        }
        var first = count("select nextval('frontdoor.contact_number')");
        owner.sql("select setval('frontdoor.contact_number', :last)")
                .param("last", first + count)
                .query(Long.class)
                .single();
        inParallel(first, first + count - 1, CHUNK, "contacts", (from, to) -> {
            var chunk = new Chunk(from, to, peopleFor(contacts), newest, (int) within.toMinutes(), staff);
            asOwner.executeWithoutResult(_ -> {
                new SeedContacts(owner, encryption).seed(chunk);
                ending.accept(chunk);
            });
        });
    }

    private interface Piece {
        void add(long first, long last);
    }

    private void inParallel(long first, long last, int atOnce, String what, Piece piece) {
        var pieces = new ArrayList<Callable<Void>>();
        for (var from = first; from <= last; from += atOnce) {
            var start = from;
            var end = Math.min(last, from + atOnce - 1);
            pieces.add(OnBehalf.carried(() -> {
                piece.add(start, end);
                progress.accept("Seeded %,d of %,d %s".formatted(end - first + 1, last - first + 1, what));
                return null;
            }));
        }
        finish(pieces);
    }

    private static void finish(List<Callable<Void>> pieces) {
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            for (Future<Void> done : hands.invokeAll(pieces)) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException("Seeding failed", broken);
        }
    }

    private long count(String sql) {
        return owner.sql(sql).query(Long.class).single();
    }
}
