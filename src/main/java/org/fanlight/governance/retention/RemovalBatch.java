package org.fanlight.governance.retention;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Records that somebody proposes for removal, for two others to agree to.
public record RemovalBatch(
        UUID id, Instant proposedAt, UUID proposedBy, String proposer, List<Item> items, List<Verdict> verdicts) {

    /// How many must agree.
    public static final int TWO_OTHERS_AGREE = 2;

    /// A record as it was when it was proposed.
    ///
    /// @param concealed whether it is hidden from whoever asks, who sees that there is one and not which
    /// @param rows how many rows of which table would go with it, or have gone
    /// @param takenOut why it was taken out
    public record Item(
            KeptRecord record,
            String reference,
            boolean concealed,
            Keeping.Until term,
            Map<String, Integer> rows,
            Optional<StandsInTheWay> takenOut,
            boolean removed) {

        public boolean waits() {
            return takenOut.isEmpty() && !removed;
        }
    }

    /// @param words why not; perhaps empty where somebody agreed
    public record Verdict(UUID by, String name, boolean agreed, String words, Instant at) {}

    /// How far it has come.
    public enum Stage {
        WAITS("Waits for two others to agree"),
        REFUSED("Refused"),
        BEING_REMOVED("Agreed, being removed"),
        DONE("Done");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Stage stage() {
        if (verdicts.stream().anyMatch(verdict -> !verdict.agreed())) {
            return Stage.REFUSED;
        }
        if (items.stream().noneMatch(Item::waits)) {
            return Stage.DONE;
        }
        return verdicts.size() >= TWO_OTHERS_AGREE ? Stage.BEING_REMOVED : Stage.WAITS;
    }

    public boolean wasProposedBy(UUID account) {
        return proposedBy.equals(account);
    }

    public boolean hasVerdictOf(UUID account) {
        return verdicts.stream().anyMatch(verdict -> verdict.by().equals(account));
    }
}
