package org.fanlight.governance.retention.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.fanlight.access.Viewer;
import org.fanlight.governance.retention.ProposeRemoval.Read;
import org.fanlight.governance.retention.RemovalBatch;
import org.fanlight.governance.retention.RemovalBatch.Item;
import org.fanlight.governance.retention.RemovalBatch.Stage;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.London;

/// One proposal: its records, what would go with them, who agreed, and the form that says whether somebody does.
///
/// @param rows what goes, or has gone, in all
/// @param yours why whoever looks does not judge it; empty where they may
/// @param waiting how many records wait in it
public record RemovalPage(
        String url,
        String proposed,
        String far,
        List<Line> lines,
        String rows,
        List<String> verdicts,
        boolean judged,
        String yours,
        int waiting,
        Typed typed,
        Problems problems) {

    /// @param standing whether it waits, is removed, or why it was taken out
    public record Line(String name, boolean restricted, String term, String rule, String standing) {}

    static RemovalPage of(Read read, Viewer viewer, Typed typed, Problems problems) {
        var batch = read.batch();
        return new RemovalPage(
                RemovalsPage.HERE + "/" + batch.id(),
                batch.proposer() + ", " + London.momentWords(batch.proposedAt()),
                RemovalsPage.far(batch),
                batch.items().stream().map(item -> line(item, read)).toList(),
                RetentionWords.rows(rows(batch)),
                batch.verdicts().stream().map(RemovalPage::verdict).toList(),
                batch.stage() == Stage.WAITS,
                yours(batch, viewer),
                (int) batch.items().stream().filter(Item::waits).count(),
                typed,
                problems);
    }

    private static Line line(Item item, Read read) {
        var person = read.people().values().stream()
                .filter(one -> one.id().value().equals(item.record().id()))
                .findFirst();
        return new Line(
                item.concealed()
                        ? "A record that is kept to those who need it"
                        : RetentionWords.name(item.record(), item.reference(), read.people()),
                item.concealed() || person.isPresent() && person.get().restricted(),
                RetentionWords.term(item.term(), read.rules()),
                RetentionWords.rule(item.term().rule(), item.term().edition(), read.rules()),
                item.takenOut().map(why -> "Taken out: " + why.words()).orElse(item.removed() ? "Removed" : "Waits"));
    }

    private static Map<String, Integer> rows(RemovalBatch batch) {
        Map<String, Integer> all = new TreeMap<>();
        batch.items().stream()
                .filter(item -> item.takenOut().isEmpty())
                .forEach(item -> item.rows().forEach((table, rows) -> all.merge(table, rows, Integer::sum)));
        return all;
    }

    private static String verdict(RemovalBatch.Verdict verdict) {
        return "%s %s, %s%s"
                .formatted(
                        verdict.name(),
                        verdict.agreed() ? "agreed" : "did not agree",
                        London.momentWords(verdict.at()),
                        verdict.words().isEmpty() ? "" : ": " + verdict.words());
    }

    private static String yours(RemovalBatch batch, Viewer viewer) {
        var account = Objects.requireNonNull(viewer.accountId());
        if (batch.wasProposedBy(account)) {
            return "You proposed this. Two others agree to it or do not.";
        }
        return batch.hasVerdictOf(account) ? "You have said what you think. Somebody else has to as well." : "";
    }
}
