package org.fanlight.database;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Does what a form asked once, however often the form is sent: a repeat gets the outcome of the first.
@Component
public class Once {

    private final JdbcClient jdbc;

    public Once(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Runs in the caller's transaction; a concurrent repeat waits at the insert until the first has ended.
    @Transactional(propagation = Propagation.MANDATORY)
    public String once(UUID key, Supplier<String> act) {
        if (!claim(key)) {
            return outcome(key);
        }
        String outcome = act.get();
        keep(key, outcome);
        return outcome;
    }

    /// The same for a form as it was sent, in a transaction of its own.
    ///
    /// @param form which form it is, so that no other form's key can pass for one of this
    /// @param key the form's key; where it is none, as when somebody has tampered with it, the act is simply done
    @Transactional
    public String submit(String form, String key, Supplier<String> act) {
        return keyIn(key).map(id -> once(within(form, id), act)).orElseGet(act);
    }

    /// The same for an act that may be refused: a refusal takes back whatever the act has written, and is not kept.
    @Transactional
    public <R> Attempt<R> attempt(String form, String key, Supplier<Attempt<R>> act) {
        var refused = new AtomicReference<Attempt.@Nullable Refused<R>>();
        var outcome = submit(form, key, () -> switch (act.get()) {
            case Attempt.Done<R>(var done) -> done;
            case Attempt.Refused<R> refusal -> {
                refused.set(refusal);
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield "";
            }
        });
        var refusal = refused.get();
        return refusal == null ? new Attempt.Done<>(outcome) : refusal;
    }

    private static UUID within(String form, UUID key) {
        return UUID.nameUUIDFromBytes((form + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<UUID> keyIn(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    private boolean claim(UUID key) {
        return jdbc.sql("""
                        insert into database.submission (key)
                        values (:key)
                        on conflict (key) do nothing
                        """).param("key", key).update() == 1;
    }

    private void keep(UUID key, String outcome) {
        jdbc.sql("""
                        update database.submission
                        set outcome = :outcome
                        where key = :key
                        """).param("key", key).param("outcome", outcome).update();
    }

    private String outcome(UUID key) {
        return jdbc.sql("""
                        select outcome
                        from database.submission
                        where key = :key
                        """).param("key", key).query(String.class).single();
    }
}
