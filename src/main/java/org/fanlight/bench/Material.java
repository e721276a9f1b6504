package org.fanlight.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What there is to work on: contacts to open, children to decide for, people to search for.
public final class Material {

    private static final int OLD_CONTACTS = 20_000;
    private static final int OPEN_IN_TEN = 8;

    private final List<UUID> open;
    private final List<UUID> old;
    private final Queue<UUID> undecided;
    private final Queue<UUID> decided = new ConcurrentLinkedQueue<>();
    private final int usuallyUndecided;
    private final List<UUID> districts;
    private final long people;

    private Material(List<UUID> open, List<UUID> old, Collection<UUID> undecided, List<UUID> districts, long people) {
        this.open = new ArrayList<>(open);
        this.old = List.copyOf(old);
        this.undecided = new ConcurrentLinkedQueue<>(undecided);
        this.usuallyUndecided = undecided.size();
        this.districts = List.copyOf(districts);
        this.people = people;
    }

    /// @param contacts about how many there are
    static Material in(JdbcClient jdbc, int contacts, List<UUID> districts) {
        return new Material(
                ids(jdbc, "select contact_id from frontdoor.contact_standing where closed_at is null"),
                jdbc.sql("select id from frontdoor.contact tablesample bernoulli (:percent)")
                        .param("percent", Math.min(100.0, 100.0 * OLD_CONTACTS / contacts))
                        .query(UUID.class)
                        .list(),
                ids(
                        jdbc,
                        "select contact_id from frontdoor.contact_standing where closed_at is null and undecided > 0"),
                districts,
                jdbc.sql("select count(*) from people.person").query(Long.class).single());
    }

    /// How many contacts are open.
    int open() {
        synchronized (open) {
            return open.size();
        }
    }

    /// Most looks are at open contacts.
    public UUID contact(RandomGenerator random) {
        if (random.nextInt(10) >= OPEN_IN_TEN) {
            return old.get(random.nextInt(old.size()));
        }
        synchronized (open) {
            return open.get(random.nextInt(open.size()));
        }
    }

    public long person(RandomGenerator random) {
        return 1 + random.nextLong(people);
    }

    public UUID district(RandomGenerator random) {
        return districts.get(random.nextInt(districts.size()));
    }

    /// A contact with a child nobody has decided for, for one worker alone; null where there is none.
    public @Nullable UUID toDecide() {
        return undecided.poll();
    }

    public void recorded(UUID contact) {
        undecided.add(contact);
        synchronized (open) {
            open.add(contact);
        }
    }

    public void decided(UUID contact) {
        decided.add(contact);
    }

    /// Takes away what is decided and what has piled up to be decided, so that the lists stay as long as they began.
    Set<UUID> takeDone() {
        var done = new HashSet<UUID>();
        for (var contact = decided.poll(); contact != null; contact = decided.poll()) {
            done.add(contact);
        }
        for (var over = undecided.size() - usuallyUndecided; over > 0; over--) {
            var contact = undecided.poll();
            if (contact != null) {
                done.add(contact);
            }
        }
        synchronized (open) {
            open.removeAll(done);
        }
        return done;
    }

    private static List<UUID> ids(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(UUID.class).list();
    }
}
