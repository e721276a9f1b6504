package org.fanlight.backup;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What one database of a restored server holds.
///
/// @param tables how many rows each has
record Counted(String database, Map<String, Long> tables, Optional<Instant> newestAct) {

    static final String ACTS = "audit.act";

    /// The figures that an operator can compare with what they know.
    String headline() {
        return "%s: %,d contacts, %,d people, %,d acts on record%s; %,d rows in %d tables"
                .formatted(
                        database,
                        tables.getOrDefault("frontdoor.contact", 0L),
                        tables.getOrDefault("people.person", 0L),
                        tables.getOrDefault(ACTS, 0L),
                        newestAct
                                .map(at -> ", the newest of " + PointInTime.words(at))
                                .orElse(""),
                        rows(),
                        tables.size());
    }

    long rows() {
        return tables.values().stream().mapToLong(Long::longValue).sum();
    }
}
