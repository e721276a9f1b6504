package org.fanlight.bench.seed;

/// Functions of one session, from which the seeded rows are reckoned.
final class SeedSql {

    static final String FUNCTIONS = """
            create or replace function pg_temp.numbered(kind text, n bigint) returns uuid
              language sql immutable
              return cast(kind || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0') as uuid);

            create or replace function pg_temp.children(n bigint) returns int
              language sql immutable
              return 1 + cast(n % 10 > 5 as int) + cast(n % 10 > 8 as int);
            """;

    private SeedSql() {}
}
