package org.fanlight.operations.web;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/// The process that answers: which version it is, since when it runs, how many database connections it uses.
@Component
final class ThisNode {

    private final ObjectProvider<BuildProperties> build;
    private final ApplicationContext context;
    private final HikariDataSource connections;

    ThisNode(ObjectProvider<BuildProperties> build, ApplicationContext context, HikariDataSource connections) {
        this.build = build;
        this.context = context;
        this.connections = connections;
    }

    /// Without a time: builds are reproducible, so the same source gives the same jar on any day.
    String version() {
        return build.stream()
                .map(BuildProperties::getVersion)
                .findFirst()
                .orElse("Not known: this was not started from a built jar");
    }

    Instant runsSince() {
        return Instant.ofEpochMilli(context.getStartupDate());
    }

    String connectionsInUse() {
        return connections.getHikariPoolMXBean().getActiveConnections() + " of " + connections.getMaximumPoolSize();
    }
}
