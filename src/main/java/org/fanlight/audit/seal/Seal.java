package org.fanlight.audit.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.fanlight.database.Moments;
import org.jspecify.annotations.Nullable;

/// A link of the chain: it covers the acts whose ids lie from the first to the last, and the seal before it.
///
/// @param number from 1 without a gap
/// @param day the day in London on which it was sealed
/// @param firstAct the id after the last that the seal before covers, whether or not an act has it
/// @param lastAct nobody will be given an id up to this one any more
/// @param acts how many acts have these ids
/// @param actMarks names each act, see [SealedActs#mark]
public record Seal(
        long number,
        int encoding,
        LocalDate day,
        int numberOfDay,
        long firstAct,
        long lastAct,
        int acts,
        byte[] actsHash,
        byte[] actMarks,
        byte[] previousHash,
        Instant sealedAt) {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// The seal that comes after another, or is the first.
    static Seal after(@Nullable SignedSeal previous, SealedActs acts, long lastAct, Instant now) {
        var before = previous == null ? null : previous.seal();
        var time = now.truncatedTo(ChronoUnit.MICROS); // finer is more than the column keeps
        var at = before == null || time.isAfter(before.sealedAt()) ? time : before.sealedAt();
        var day = LocalDate.ofInstant(at, LONDON);
        return new Seal(
                before == null ? 1 : before.number() + 1,
                ActColumns.ENCODING,
                day,
                nextOfDay(before, day),
                nextAct(before),
                lastAct,
                acts.count(),
                acts.hash(),
                acts.marks(),
                previous == null ? new byte[Sha256.LENGTH] : previous.hash(),
                at);
    }

    /// Over all of it.
    public byte[] computedHash() {
        return new Sha256()
                .add("Fanlight seal")
                .add(number)
                .add(encoding)
                .add(day.toString())
                .add(numberOfDay)
                .add(firstAct)
                .add(lastAct)
                .add(acts)
                .add(actsHash)
                .add(actMarks)
                .add(previousHash)
                .add(sealedAt.toString())
                .hash();
    }

    /// Whether it says of its day what follows from when it was sealed and from the seal before.
    public boolean continues(@Nullable Seal before) {
        return day.equals(LocalDate.ofInstant(sealedAt, LONDON))
                && numberOfDay == nextOfDay(before, day)
                && firstAct == nextAct(before)
                && (before == null || !sealedAt.isBefore(before.sealedAt()));
    }

    private static int nextOfDay(@Nullable Seal before, LocalDate day) {
        return before != null && before.day().equals(day) ? before.numberOfDay() + 1 : 1;
    }

    private static long nextAct(@Nullable Seal before) {
        return before == null ? 1 : before.lastAct() + 1;
    }

    /// The seal as a person names it.
    public String words() {
        return "seal %d of %s".formatted(number, day);
    }

    /// A seal with its hash and the signature on the hash.
    ///
    /// @param key which key signed it
    public record SignedSeal(Seal seal, byte[] hash, String key, byte[] signature) {

        /// Columns for a `select`, in any order.
        public static final String COLUMNS = """
                number, encoding, day, number_of_day, first_act, last_act, acts, acts_hash, act_marks, previous_hash, \
                sealed_at, hash, key, signature""";

        public static SignedSeal of(ResultSet row) throws SQLException {
            var seal = new Seal(
                    row.getLong("number"),
                    row.getInt("encoding"),
                    row.getObject("day", LocalDate.class),
                    row.getInt("number_of_day"),
                    row.getLong("first_act"),
                    row.getLong("last_act"),
                    row.getInt("acts"),
                    row.getBytes("acts_hash"),
                    row.getBytes("act_marks"),
                    row.getBytes("previous_hash"),
                    Moments.at(row, "sealed_at"));
            return new SignedSeal(seal, row.getBytes("hash"), row.getString("key"), row.getBytes("signature"));
        }

        public String hashWords() {
            return HexFormat.of().formatHex(hash);
        }
    }
}
