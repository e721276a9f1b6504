package org.fanlight.audit.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/// Gathers acts, in order of their ids, for one seal: one hash over all of them, and a short mark for each.
public final class SealedActs {

    /// Bytes of the mark of one act: its id, and the beginning of its hash.
    public static final int MARK = 2 * Long.BYTES;

    private final Sha256 all = new Sha256();
    private final ByteArrayOutputStream marks = new ByteArrayOutputStream();
    private int count;
    private long last;

    public void add(HashedAct act) {
        all.add(act.hash());
        marks.writeBytes(mark(act));
        count++;
        last = act.id();
    }

    public int count() {
        return count;
    }

    /// The id of the act that was added last.
    public long last() {
        return last;
    }

    /// May be asked for once, when all are there.
    byte[] hash() {
        return all.hash();
    }

    byte[] marks() {
        return marks.toByteArray();
    }

    /// What a seal keeps of an act, so that the one that does not fit can be named.
    public static byte[] mark(HashedAct act) {
        return ByteBuffer.allocate(MARK)
                .putLong(act.id())
                .put(act.hash(), 0, Long.BYTES)
                .array();
    }
}
