package org.fanlight.governance.retention.web;

import java.util.List;
import org.fanlight.governance.retention.RemovalBatch;
import org.fanlight.governance.retention.RemovalBatch.Item;
import org.fanlight.ui.moj.SubNavigation;
import org.fanlight.worktime.London;

/// What is proposed for removal, and how far each proposal has come.
public record RemovalsPage(List<Line> lines) {

    static final String HERE = "/removals";

    /// @param far how far it has come
    public record Line(String url, String when, String by, String far) {}

    static RemovalsPage of(List<RemovalBatch> batches) {
        return new RemovalsPage(batches.stream()
                .map(batch -> new Line(
                        HERE + "/" + batch.id(), London.momentWords(batch.proposedAt()), batch.proposer(), far(batch)))
                .toList());
    }

    public SubNavigation tabs() {
        return tabs(HERE);
    }

    static SubNavigation tabs(String active) {
        return SubNavigation.of(
                "Removals",
                SubNavigation.Item.to("Proposed", HERE, active.equals(HERE)),
                SubNavigation.Item.to("Removed", RemovedPage.HERE, active.equals(RemovedPage.HERE)));
    }

    static String far(RemovalBatch batch) {
        var removed = batch.items().stream().filter(Item::removed).count();
        var takenOut = batch.items().stream()
                .filter(item -> item.takenOut().isPresent())
                .count();
        return "%s: %d of %d removed%s"
                .formatted(
                        batch.stage().words(),
                        removed,
                        batch.items().size(),
                        takenOut == 0 ? "" : ", %d taken out".formatted(takenOut));
    }
}
