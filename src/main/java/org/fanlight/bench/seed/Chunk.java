package org.fanlight.bench.seed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Contacts with these numbers, made of this many people, received within so many minutes up to the newest.
///
/// @param first the first number, which its reference is made from too
record Chunk(long first, long last, long people, Instant newest, int minutes, Staff staff) {
    /// A statement about them; parameters that it does not name are passed over.
    StatementSpec in(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql)
                .param("first", first)
                .param("last", last)
                .param("people", people)
                .param("newest", newest.atOffset(ZoneOffset.UTC))
                .param("minutes", minutes)
                .param("workers", ids(staff.workerIds()))
                .param("teams", ids(staff.teams()))
                .param("districts", ids(staff.districts()));
    }

    LongStream numbers() {
        return LongStream.rangeClosed(first, last);
    }

    private static UUID[] ids(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
