package org.fanlight.audit.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fanlight.database.Login;
import org.fanlight.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An audit trail of its own, with a key of its own, that a test fills, seals and spoils.
public final class Trail {

    private static final String COLUMNS =
            Arrays.stream(ActColumns.values()).map(ActColumns::column).collect(Collectors.joining(", "));

    private final TestDatabase database = TestDatabase.fresh();
    private final Path folder = newFolder();
    private final Path key = folder.resolve("seal.key");

    /// Puts acts on record as the application, each in a transaction of its own.
    public Trail enter(int acts) {
        for (var act = 0; act < acts; act++) {
            enter(database.jdbc());
        }
        return this;
    }

    public static void enter(JdbcClient jdbc) {
        jdbc.sql("""
                insert into audit.act (
                  at, actor_id, actor_name, actor_role, actor_agency, deed, words, purpose, subject_kind, subject_id, shown,
                  matter_kind, matter_id, reaches_back_to, address, session)
                values (
                  now(), :id, 'Sam Okoro', 'Social worker', :id, 'contact.read', 'Looked at the contact', 'A purpose',
                  'contact', :id, array[:id, :id], 'contact', :id, now(), '10.0.0.1', 'abc')
                """).param("id", UUID.randomUUID()).update();
    }

    public Trail seal() {
        return sealBy(5_000);
    }

    /// So many acts to a seal.
    public Trail sealBy(int inOneSeal) {
        if (sealing(inOneSeal).run() != SealActs.Outcome.CAUGHT_UP) {
            throw new IllegalStateException("It did not catch up");
        }
        return this;
    }

    /// Seals as if the database's clock stood there.
    public Trail sealAt(Instant now) {
        var seals = new JdbcSeals(database.jdbc());
        new SealActs(new Standing(seals, now), SealKey.in(key), database.transactions(), 5_000).run();
        return this;
    }

    SealActs sealing(int inOneSeal) {
        return new SealActs(new JdbcSeals(database.jdbc()), SealKey.in(key), database.transactions(), inOneSeal);
    }

    /// Does as the owner of the tables what the trail does not want: the trigger is put aside.
    public Trail spoil(String sql) {
        var owner = database.owner();
        for (var table : Set.of("act", "seal")) {
            owner.sql("alter table audit.%s disable trigger %s_is_append_only".formatted(table, table))
                    .update();
        }
        if (owner.sql(sql).update() == 0) {
            throw new IllegalStateException("It changed nothing: " + sql);
        }
        return this;
    }

    /// Remembers the trail as it is.
    public Trail keep() {
        var owner = database.owner();
        owner.sql("create schema kept").update();
        owner.sql("create table kept.act as select * from audit.act").update();
        owner.sql("create table kept.seal as select * from audit.seal").update();
        return this;
    }

    /// Makes the trail what it was when it was kept.
    public void restore() {
        var owner = database.owner();
        owner.sql("truncate audit.act, audit.seal").update();
        owner.sql("alter table audit.act alter column id set generated always").update();
        owner.sql("insert into audit.act (%1$s) overriding system value select %1$s from kept.act".formatted(COLUMNS))
                .update();
        owner.sql("insert into audit.seal select * from kept.seal").update();
        owner.sql("select setval('audit.act_id_seq', max(id)) from audit.act")
                .query(Long.class)
                .single();
    }

    public long count(String table) {
        return database.owner()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    public TestDatabase database() {
        return database;
    }

    public Path folder() {
        return folder;
    }

    public Path publicKey() {
        return SealKey.publicFile(key);
    }

    /// What `./fanlight audit verify` finds in its environment here.
    public Map<String, String> settings() {
        Login owner = database.ownerLogin();
        return Map.of(
                "SPRING_DATASOURCE_URL", owner.url(),
                "SPRING_DATASOURCE_USERNAME", owner.user(),
                "SPRING_DATASOURCE_PASSWORD", owner.password(),
                "FANLIGHT_SEAL_KEY_FILE", key.toString());
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "trail-");
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    /// A chain for which time stands still.
    private record Standing(Seals seals, Instant now) implements Seals {

        @Override
        public Optional<Seal.SignedSeal> newest() {
            return seals.newest();
        }

        @Override
        public boolean add(Seal.SignedSeal seal) {
            return seals.add(seal);
        }

        @Override
        public long newestId() {
            return seals.newestId();
        }

        @Override
        public Set<String> writers() {
            return seals.writers();
        }

        @Override
        public void eachAct(long from, long to, int atMost, Consumer<HashedAct> act) {
            seals.eachAct(from, to, atMost, act);
        }
    }
}
