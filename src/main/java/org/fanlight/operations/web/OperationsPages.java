package org.fanlight.operations.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanlight.audit.SealedDay;
import org.fanlight.audit.SealedDays;
import org.fanlight.backup.LookAtBackups;
import org.fanlight.messages.Failure;
import org.fanlight.messages.MessageQueue;
import org.fanlight.messages.ParkedMessage;
import org.fanlight.messages.Route;
import org.fanlight.operations.Job;
import org.fanlight.operations.MigrationHistory;
import org.fanlight.operations.Migrations;
import org.fanlight.operations.Readings;
import org.fanlight.ui.govuk.SummaryList.Row;
import org.fanlight.ui.govuk.Tag;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Puts the operator's page together.
@Component
class OperationsPages {

    private static final int PARKED_SHOWN = 100;
    private static final int DAYS_SHOWN = 14;

    private final ThisNode node;
    private final Readings readings;
    private final MigrationHistory history;
    private final LookAtBackups backups;
    private final MessageQueue queue;
    private final Route route;
    private final SealedDays sealedDays;
    private final FileRows files;
    private final Clock clock;

    OperationsPages(
            ThisNode node,
            Readings readings,
            MigrationHistory history,
            LookAtBackups backups,
            MessageQueue queue,
            Route route,
            SealedDays sealedDays,
            FileRows files,
            Clock clock) {
        this.node = node;
        this.readings = readings;
        this.history = history;
        this.backups = backups;
        this.queue = queue;
        this.route = route;
        this.sealedDays = sealedDays;
        this.files = files;
        this.clock = clock;
    }

    OperationsPage now() {
        var backup = backups.now();
        return new OperationsPage(
                nodeRows(),
                databaseRows(),
                sealedDays.ofTheLast(DAYS_SHOWN).stream()
                        .map(OperationsPages::line)
                        .toList(),
                BackupRows.of(backup),
                BackupRows.warning(backup),
                route.words(),
                queueRows(),
                files.all(),
                queue.parked(PARKED_SHOWN).stream().map(OperationsPages::parked).toList(),
                readings.jobs().stream().map(OperationsPages::job).toList());
    }

    private List<Row> nodeRows() {
        return List.of(
                Row.of("Version", node.version()),
                Row.of("Running since", London.momentWords(node.runsSince())),
                Row.of("Database connections in use", node.connectionsInUse()),
                Row.of("People signed in", String.valueOf(readings.signedIn(clock.instant()))));
    }

    private List<Row> databaseRows() {
        return List.of(
                Row.of("Server", "PostgreSQL " + readings.serverVersion()),
                Row.of("Migrations", history.read().map(OperationsPages::words).orElse("None")));
    }

    private List<Row> queueRows() {
        var length = queue.length();
        return List.of(
                Row.of("Waiting", String.valueOf(length.waiting())),
                Row.of("Tried without success, to be tried again", String.valueOf(length.retrying())),
                Row.of("Given up", String.valueOf(length.parked())),
                Row.of("Oldest that waits", moment(length.oldestWaiting(), "None")));
    }

    private static OperationsPage.SealLine line(SealedDay day) {
        return new OperationsPage.SealLine(
                London.dayWords(day.day()),
                "%,d".formatted(day.acts()),
                London.momentWords(day.lastSealedAt()),
                day.day() + "=" + day.closing());
    }

    private static String words(Migrations migrations) {
        return "%d applied, the last on %s: %s"
                .formatted(migrations.applied(), London.momentWords(migrations.appliedAt()), migrations.latest());
    }

    private static OperationsPage.Parked parked(ParkedMessage message) {
        return new OperationsPage.Parked(
                message.notice().subject(),
                London.momentWords(message.parkedAt()),
                String.valueOf(message.attempts()),
                message.failure().words(),
                message.failure() == Failure.NO_TEXT_MESSAGES
                        ? ""
                        : "/operations/messages/" + message.id().value() + "/release");
    }

    private static OperationsPage.JobLine job(Job job) {
        return new OperationsPage.JobLine(
                job.name(), London.momentWords(job.nextRun()), moment(job.lastSuccess(), "Never yet"), state(job));
    }

    private static Tag state(Job job) {
        if (job.failures() > 0) {
            return Tag.of("Failed " + job.failures() + (job.failures() == 1 ? " time" : " times") + " in a row", "red");
        }
        return job.running() ? Tag.of("Running", "teal") : Tag.of("Planned", "grey");
    }

    private static String moment(Optional<Instant> instant, String otherwise) {
        return instant.map(London::momentWords).orElse(otherwise);
    }
}
