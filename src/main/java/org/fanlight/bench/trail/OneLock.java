package org.fanlight.bench.trail;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The trail that is not ours: each act carries the hash of the act before, and all wait for one row.
record OneLock(JdbcClient owner, JdbcClient jdbc) {

    void make() {
        owner.sql("drop schema if exists one_lock cascade").update();
        owner.sql("create schema one_lock").update();
        owner.sql("create table one_lock.act (like audit.act including all, hash bytea not null)")
                .update();
        owner.sql("create table one_lock.newest (hash bytea not null)").update();
        owner.sql("insert into one_lock.newest values (sha256(''))").update();
        owner.sql("grant usage on schema one_lock to fanlight_app").update();
        owner.sql("grant select, insert on one_lock.act to fanlight_app").update();
        owner.sql("grant select, update on one_lock.newest to fanlight_app").update();
    }

    /// In the transaction at hand, which holds the row until it has committed.
    void enter(UUID subject) {
        var before = jdbc.sql("select hash from one_lock.newest for update")
                .query(byte[].class)
                .single();
        var hash = hash(before, subject);
        jdbc.sql("""
                insert into one_lock.act (at, actor_name, actor_role, deed, words, purpose, subject_kind, subject_id, hash)
                values (clock_timestamp(), 'Bench', 'Bench', 'bench.act', 'Acted', 'Measuring', 'bench', :subject, :hash)
                """).param("subject", subject).param("hash", hash).update();
        jdbc.sql("update one_lock.newest set hash = :hash").param("hash", hash).update();
    }

    long count() {
        return owner.sql("select count(*) from one_lock.act").query(Long.class).single();
    }

    void drop() {
        owner.sql("drop schema one_lock cascade").update();
    }

    private static byte[] hash(byte[] before, UUID subject) {
        var digest = DigestUtils.getSha256Digest();
        digest.update(before);
        return digest.digest(subject.toString().getBytes(StandardCharsets.UTF_8));
    }
}
