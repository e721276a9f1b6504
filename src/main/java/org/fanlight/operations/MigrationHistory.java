package org.fanlight.operations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.stereotype.Component;

/// Reads, as the owner of the tables, which migrations the database has had.
@Component
public class MigrationHistory {

    private final Flyway flyway;

    MigrationHistory(Flyway flyway) {
        this.flyway = flyway;
    }

    /// Empty for a database that has had none.
    public Optional<Migrations> read() {
        var applied = Arrays.stream(flyway.info().applied())
                .filter(MigrationInfo::isVersioned)
                .toList();
        return applied.stream()
                .max(Comparator.comparing(MigrationInfo::getInstalledRank))
                .map(latest -> new Migrations(
                        applied.size(),
                        latest.getVersion() + " " + latest.getDescription(),
                        latest.getInstalledOn().toInstant()));
    }
}
