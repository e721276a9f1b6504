package org.fanlight.bench.seed;

import java.util.UUID;

/// Functions of one session, from which the seeded rows are reckoned, and the same in Java where words are encrypted.
final class SeedSql {

    static final String FUNCTIONS = """
            create or replace function pg_temp.numbered(kind text, n bigint) returns uuid
              language sql immutable
              return cast(kind || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0') as uuid);

            create or replace function pg_temp.children(n bigint) returns int
              language sql immutable
              return 1 + cast(n % 10 > 5 as int) + cast(n % 10 > 8 as int);
            """;

    static final long CONTACT = 0x0190_c000L;
    static final long NOTE = 0x0190_c100L;
    static final long ANSWER = 0x0190_c200L;
    static final long NAMED = 0x0190_c300L;
    static final long RATING = 0x0190_c500L;
    static final long DECISION = 0x0190_c700L;
    static final long FEEDBACK = 0x0190_c800L;

    private static final long HIGH = 0x7000L;
    private static final long LOW = 0x8000_0000_0000_0000L;

    private SeedSql() {}

    static UUID numbered(long kind, long number) {
        return new UUID(kind << Integer.SIZE | HIGH, LOW | number);
    }

    static int children(long number) {
        return 1 + (number % 10 > 5 ? 1 : 0) + (number % 10 > 8 ? 1 : 0);
    }
}
