package org.fanlight.audit.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fanlight.audit.SealedDay;
import org.fanlight.audit.SealedDays;
import org.fanlight.database.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The chain in PostgreSQL.
@Repository
class JdbcSeals implements Seals, SealedDays {

    private final JdbcClient jdbc;

    JdbcSeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    @Override
    public Optional<Seal.SignedSeal> newest() {
        return jdbc.sql("select " + Seal.SignedSeal.COLUMNS + " from audit.seal order by number desc limit 1")
                .query((row, _) -> Seal.SignedSeal.of(row))
                .optional();
    }

    @Override
    public boolean add(Seal.SignedSeal signed) {
        var seal = signed.seal();
        return jdbc.sql("""
                insert into audit.seal (
                  number, encoding, day, number_of_day, first_act, last_act, acts, acts_hash, act_marks, previous_hash,
                  sealed_at, hash, key, signature)
                values (
                  :number, :encoding, :day, :numberOfDay, :firstAct, :lastAct, :acts, :actsHash, :actMarks,
                  :previousHash, :sealedAt, :hash, :key, :signature)
                on conflict (number) do nothing
                """)
                        .param("number", seal.number())
                        .param("encoding", seal.encoding())
                        .param("day", seal.day())
                        .param("numberOfDay", seal.numberOfDay())
                        .param("firstAct", seal.firstAct())
                        .param("lastAct", seal.lastAct())
                        .param("acts", seal.acts())
                        .param("actsHash", seal.actsHash())
                        .param("actMarks", seal.actMarks())
                        .param("previousHash", seal.previousHash())
                        .param("sealedAt", seal.sealedAt().atOffset(ZoneOffset.UTC))
                        .param("hash", signed.hash())
                        .param("key", signed.key())
                        .param("signature", signed.signature())
                        .update()
                == 1;
    }

    @Override
    public long newestId() {
        return jdbc.sql("select case when is_called then last_value else 0 end from audit.act_id_seq")
                .query(Long.class)
                .single();
    }

    /// Whoever inserts holds this lock from before an id is drawn until after the commit can be seen by all.
    @Override
    public Set<String> writers() {
        return jdbc.sql("""
                select distinct virtualtransaction
                from pg_locks
                where locktype = 'relation'
                and relation = cast('audit.act' as regclass)
                and database = (select oid from pg_database where datname = current_database())
                and mode = 'RowExclusiveLock'
                """).query(String.class).set();
    }

    @Override
    public void eachAct(long from, long to, int atMost, Consumer<HashedAct> act) {
        jdbc.sql("select " + ActColumns.SELECTED + """
                 from audit.act a
                where a.id between :from and :to
                order by a.id
                limit :atMost
                """)
                .param("from", from)
                .param("to", to)
                .param("atMost", atMost)
                .query(row -> {
                    act.accept(HashedAct.of(row));
                });
    }

    @Override
    public List<SealedDay> ofTheLast(int days) {
        return jdbc.sql("""
                select
                  day, count(*) as seals, sum(acts) as acts, max(sealed_at) as sealed_at,
                  (array_agg(hash order by number desc))[1] as closing
                from audit.seal
                where day > (select max(day) from audit.seal) - :days
                group by day
                order by day desc
                """).param("days", days).query(JdbcSeals::day).list();
    }

    private static SealedDay day(ResultSet row, int index) throws SQLException {
        return new SealedDay(
                row.getObject("day", LocalDate.class),
                row.getLong("seals"),
                row.getLong("acts"),
                Moments.at(row, "sealed_at"),
                HexFormat.of().formatHex(row.getBytes("closing")));
    }
}
