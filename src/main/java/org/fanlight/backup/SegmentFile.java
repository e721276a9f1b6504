package org.fanlight.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// Reads one file of the log to its end: it must be whole, and be what its name says.
///
/// The places are those of `XLogLongPageHeaderData` in PostgreSQL's `access/xlog_internal.h`.
final class SegmentFile {

    private static final int TIMELINE_AT = 4;
    private static final int ADDRESS_AT = 8;
    private static final int SYSTEM_AT = 24;
    private static final int HEADER = 40;
    private static final int BUFFER = 1 << 16;

    private final byte[] rest = new byte[BUFFER];

    void check(Path file, Segment segment, String systemIdentifier) {
        byte[] header;
        long length;
        try (InputStream content = new GZIPInputStream(Files.newInputStream(file), BUFFER)) {
            header = content.readNBytes(HEADER);
            length = header.length + lengthOf(content);
        } catch (IOException unreadable) {
            throw new Damaged("The file %s of the log is damaged.", file.getFileName());
        }
        if (length != Lsn.SEGMENT_BYTES || !belongs(ByteBuffer.wrap(header), segment, systemIdentifier)) {
            throw new Damaged("The file %s of the log does not hold what its name says.", file.getFileName());
        }
    }

    /// The first page of a segment that two timelines share is still of the older one.
    private static boolean belongs(ByteBuffer header, Segment segment, String systemIdentifier) {
        header.order(ByteOrder.LITTLE_ENDIAN);
        return header.getInt(TIMELINE_AT) <= segment.timeline()
                && header.getLong(ADDRESS_AT) == segment.number() * Lsn.SEGMENT_BYTES
                && Long.toUnsignedString(header.getLong(SYSTEM_AT)).equals(systemIdentifier);
    }

    private long lengthOf(InputStream content) throws IOException {
        long length = 0;
        for (int read = content.read(rest); read >= 0; read = content.read(rest)) {
            length += read;
        }
        return length;
    }
}
