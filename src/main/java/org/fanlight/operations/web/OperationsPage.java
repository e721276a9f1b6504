package org.fanlight.operations.web;

import java.util.List;
import org.fanlight.ui.govuk.SummaryList.Row;
import org.fanlight.ui.govuk.Tag;

/// How Fanlight is just now, without anything about anybody.
///
/// @param backupWarning empty where backups need nobody
/// @param route how messages leave this installation
public record OperationsPage(
        List<Row> node,
        List<Row> database,
        List<SealLine> sealedDays,
        List<Row> backup,
        String backupWarning,
        String route,
        List<Row> queue,
        List<Row> files,
        List<Parked> parked,
        List<JobLine> jobs) {

    /// A day of the audit trail and the hash to keep of it.
    public record SealLine(String day, String acts, String lastSealed, String closing) {}

    /// A message that was given up; one that could not be sent at all has no address to release it at.
    public record Parked(String notice, String since, String attempts, String why, String releaseAt) {}

    /// A job of the house and how it goes.
    public record JobLine(String name, String nextRun, String lastSuccess, Tag state) {}
}
