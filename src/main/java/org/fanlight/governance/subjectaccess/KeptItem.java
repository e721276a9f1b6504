package org.fanlight.governance.subjectaccess;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.governance.subjectaccess.rules.Proposal;

/// What is kept of an item: where it is, what is withheld of it and whether somebody has read it since. Never its
/// words.
///
/// @param reviews after how many turns somebody said that it is right
/// @param reviewers who did
public record KeptItem(UUID id, Key key, List<Redaction> redactions, Set<Integer> reviews, Set<UUID> reviewers) {

    /// Tells an item from every other, and from the same with other words.
    public record Key(String source, String kind, UUID record, String hash) {

        boolean isSameRecordAs(Key other) {
            return source.equals(other.source) && kind.equals(other.kind) && record.equals(other.record);
        }
    }

    /// How often something was withheld or lifted.
    public int turn() {
        return redactions.size()
                + (int) redactions.stream().filter(each -> !each.stands()).count();
    }

    public boolean isReviewed() {
        return reviews.contains(turn());
    }

    public List<Redaction> standing() {
        return redactions.stream().filter(Redaction::stands).toList();
    }

    boolean holds(Proposal proposal) {
        return redactions.stream()
                .anyMatch(
                        each -> each.rule() == proposal.rule() && each.stretch().equals(proposal.stretch()));
    }
}
