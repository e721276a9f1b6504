package org.fanlight.backup;

/// A position in the log, as PostgreSQL writes it: two hexadecimal numbers with a stroke between.
record Lsn(long value) implements Comparable<Lsn> {

    static final long SEGMENT_BYTES = 16L << 20;

    static Lsn of(String text) {
        int stroke = text.indexOf('/');
        long high = Long.parseLong(text.substring(0, stroke), 16);
        return new Lsn(high << 32 | Long.parseLong(text.substring(stroke + 1), 16));
    }

    /// The number of the segment in which what stands here begins.
    long segment() {
        return value / SEGMENT_BYTES;
    }

    /// The number of the segment in which what ends here stands.
    long segmentBefore() {
        return (value - 1) / SEGMENT_BYTES;
    }

    @Override
    public String toString() {
        return "%X/%X".formatted(value >>> 32, value & 0xFFFF_FFFFL);
    }

    @Override
    public int compareTo(Lsn other) {
        return Long.compareUnsigned(value, other.value);
    }
}
