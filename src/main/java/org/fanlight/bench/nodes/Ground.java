package org.fanlight.bench.nodes;

import java.time.Clock;
import java.util.function.Consumer;
import org.fanlight.bench.seed.Seeding;
import org.fanlight.bench.seed.Staff;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a trial stands on: this process's database, with workers in it and something to work on.
///
/// @param owner asks for ids alone: words are read back through the pages
public record Ground(
        Staff staff,
        String password,
        Seeding seeding,
        JdbcClient owner,
        Environment environment,
        Consumer<String> progress) {

    private static final int CONTACTS = 1_000;

    void prepare() {
        seeding.growTo(CONTACTS, staff, Clock.systemUTC().instant());
    }

    void say(String words) {
        progress.accept(words);
    }
}
