package org.fanlight.backup;

import java.time.Instant;
import java.util.List;
import org.fanlight.database.embedded.CopiedServer;

/// What a backup is and which files belong to it.
///
/// @param fanlight the version that made it
/// @param postgresql the server's version, such as "18.6"
/// @param platform the kind of machine, since data files do not move to another kind
/// @param systemIdentifier what PostgreSQL calls this database: every copy keeps it
/// @param startLsn where the log has to be taken up from
/// @param stopLsn up to where the log is needed at least
/// @param finished the first moment that can be restored
/// @param folders all folders, with those that are empty
record Manifest(
        String fanlight,
        String postgresql,
        String platform,
        String systemIdentifier,
        int timeline,
        String startLsn,
        String stopLsn,
        Instant started,
        Instant finished,
        long bytes,
        List<String> folders,
        List<KeptFile> files) {

    /// A file by its path in the data folder.
    record KeptFile(String path, long bytes, String sha256) {}

    static String thisPlatform() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    /// Data files are only for the kind of machine and the major version that wrote them.
    void refuseOtherMachine() {
        if (!platform.equals(thisPlatform())) {
            throw new Refused(
                    "The backup was made on %s and this is %s: PostgreSQL's files do not move between them.",
                    platform, thisPlatform());
        }
        if (!postgresql.startsWith(CopiedServer.MAJOR_VERSION + ".")) {
            throw new Refused(
                    "The backup was made by PostgreSQL %s and this Fanlight brings PostgreSQL %s: restore it with the Fanlight that made it.",
                    postgresql, CopiedServer.MAJOR_VERSION);
        }
    }

    Segment firstSegment() {
        return new Segment(timeline, Lsn.of(startLsn).segment());
    }

    Segment lastNeededSegment() {
        return new Segment(timeline, Lsn.of(stopLsn).segmentBefore());
    }
}
