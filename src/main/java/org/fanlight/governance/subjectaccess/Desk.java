package org.fanlight.governance.subjectaccess;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Everything held on the person of a request, as one viewer may see it, in the order of the pack.
public record Desk(SubjectAccess request, List<DeskItem> items) {

    public Desk {
        items = List.copyOf(items);
    }

    public Optional<DeskItem> item(UUID id) {
        return items.stream().filter(item -> item.kept().id().equals(id)).findFirst();
    }

    public List<DeskItem> undecided() {
        return items.stream().filter(item -> !item.kept().isReviewed()).toList();
    }

    public List<DeskItem> keptApart() {
        return items.stream().filter(DeskItem::isKeptApart).toList();
    }

    /// Whether this account decided on any of the items.
    boolean wasPreparedBy(UUID account) {
        return items.stream().anyMatch(item -> item.kept().reviewers().contains(account));
    }
}
