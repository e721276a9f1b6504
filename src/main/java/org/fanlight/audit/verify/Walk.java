package org.fanlight.audit.verify;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fanlight.audit.seal.ActColumns;
import org.fanlight.audit.seal.HashedAct;
import org.fanlight.audit.seal.PublicKeys;
import org.fanlight.audit.seal.Seal;
import org.fanlight.audit.seal.Seal.SignedSeal;
import org.fanlight.audit.seal.SealedActs;
import org.fanlight.audit.seal.Sha256;
import org.jspecify.annotations.Nullable;

/// One walk along seals and acts, each read once and in order, never more than a few thousand at a time.
final class Walk {

    /// Servers' clocks are set now and then.
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private static final Duration ENTERED_LATE = Duration.ofHours(1);
    private static final int AT_ONCE = 2_000;

    private final Connection connection;
    private final PublicKeys keys;
    private final Set<Kept> missing;
    private final Tally tally = new Tally();

    private @Nullable SignedSeal before;
    private @Nullable HashedAct ahead;
    private Instant newestEntry = Instant.MIN;

    private Walk(Connection connection, PublicKeys keys, List<Kept> kept) {
        this.connection = connection;
        this.keys = keys;
        this.missing = new HashSet<>(kept);
    }

    /// @param kept hashes that must be found
    static Tally along(Connection connection, PublicKeys keys, List<Kept> kept) throws SQLException, Fault {
        return new Walk(connection, keys, kept).walk();
    }

    private Tally walk() throws SQLException, Fault {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var acts = rows("select " + ActColumns.SELECTED + " from audit.act a order by a.id");
                var seals = rows("select " + SignedSeal.COLUMNS + " from audit.seal order by number")) {
            next(acts);
            while (seals.next()) {
                var sealed = SignedSeal.of(seals);
                check(sealed);
                compare(sealed.seal(), acts);
                tally.sealed(sealed);
                before = sealed;
            }
            refuseMissing();
            countTheRest(acts);
        } finally {
            connection.rollback();
        }
        return tally;
    }

    private void check(SignedSeal sealed) throws Fault {
        var seal = sealed.seal();
        var previous = before == null ? null : before.seal();
        var expected = previous == null ? 1 : previous.number() + 1;
        if (seal.number() != expected) {
            throw new Fault("Seal %d is missing: the next one there is %s.".formatted(expected, seal.words()));
        }
        if (seal.encoding() != ActColumns.ENCODING) {
            throw new Fault("%s was made by another version of Fanlight: verify with that one.".formatted(named(seal)));
        }
        if (!keys.know(sealed)) {
            throw new Fault("%s is signed with the key %s, which is none of the trusted ones."
                    .formatted(named(seal), sealed.key()));
        }
        if (!keys.vouchFor(sealed)) {
            throw new Fault("%s was changed: its signature does not fit.".formatted(named(seal)));
        }
        if (!Arrays.equals(seal.previousHash(), before == null ? new byte[Sha256.LENGTH] : before.hash())
                || !seal.continues(previous)) {
            throw new Fault("%s does not continue the seal before it.".formatted(named(seal)));
        }
        missing.remove(new Kept(seal.day(), sealed.hashWords()));
    }

    /// The acts of a seal, in order, beside the marks that it keeps of them.
    private void compare(Seal seal, ResultSet acts) throws SQLException, Fault {
        var hash = new Sha256();
        var count = 0;
        var marks = ByteBuffer.wrap(seal.actMarks());
        while (marks.remaining() >= SealedActs.MARK) {
            var mark = new byte[SealedActs.MARK];
            marks.get(mark);
            var act = expect(ByteBuffer.wrap(mark).getLong(), mark, seal);
            hash.add(act.hash());
            count++;
            checkTimes(act, seal);
            next(acts);
        }
        if (ahead != null && ahead.id() <= seal.lastAct()) {
            throw added(ahead, seal);
        }
        if (count != seal.acts() || !Arrays.equals(hash.hash(), seal.actsHash())) {
            throw new Fault("The acts of %s are not those that were sealed.".formatted(seal.words()));
        }
    }

    private HashedAct expect(long id, byte[] mark, Seal seal) throws Fault {
        var act = ahead;
        if (act == null || act.id() > id) {
            throw new Fault("Act %d is missing: it was sealed with %s.".formatted(id, seal.words()));
        }
        if (act.id() < id) {
            throw added(act, seal);
        }
        if (!Arrays.equals(SealedActs.mark(act), mark)) {
            throw new Fault("Act %d was changed after it was sealed with %s.".formatted(id, seal.words()));
        }
        return act;
    }

    private static Fault added(HashedAct act, Seal seal) {
        return new Fault("Act %d was added later: %s does not cover it.".formatted(act.id(), seal.words()));
    }

    /// Ids are drawn and moments taken together, so that both go up side by side.
    private void checkTimes(HashedAct act, @Nullable Seal seal) throws Fault {
        if (act.enteredAt().plus(CLOCKS_DIFFER).isBefore(newestEntry)) {
            throw new Fault("Act %d says that it was entered at %s, but an act before it was entered at %s."
                    .formatted(act.id(), act.enteredAt(), newestEntry));
        }
        if (seal != null && act.enteredAt().isAfter(seal.sealedAt().plus(CLOCKS_DIFFER))) {
            throw new Fault("Act %d says that it was entered at %s, after %s was made."
                    .formatted(act.id(), act.enteredAt(), seal.words()));
        }
        newestEntry = act.enteredAt().isAfter(newestEntry) ? act.enteredAt() : newestEntry;
        if (act.at().plus(ENTERED_LATE).isBefore(act.enteredAt())) {
            tally.enteredLate();
        }
    }

    private void refuseMissing() throws Fault {
        for (var kept : missing) {
            throw new Fault(
                    "No seal of %s has the hash that was kept: seals were removed or made anew.".formatted(kept.day()));
        }
    }

    private void countTheRest(ResultSet acts) throws SQLException, Fault {
        while (ahead != null) {
            if (ahead.id() < 1) {
                throw new Fault("Act %d was added: no act is given such an id.".formatted(ahead.id()));
            }
            checkTimes(ahead, null);
            tally.unsealed(ahead);
            next(acts);
        }
    }

    private void next(ResultSet acts) throws SQLException {
        ahead = acts.next() ? HashedAct.of(acts) : null;
    }

    private static String named(Seal seal) {
        return "S" + seal.words().substring(1);
    }

    private ResultSet rows(String query) throws SQLException {
        Statement statement = connection.createStatement();
        statement.closeOnCompletion();
        statement.setFetchSize(AT_ONCE);
        return statement.executeQuery(query);
    }
}
