package org.fanlight.ui.versions;

import java.util.List;
import java.util.Optional;
import org.fanlight.ui.forms.Typed;

/// One question side by side: what it said when the form was opened, what it says now, and what was typed.
///
/// @param name of the question
/// @param before nothing where it is not known what was on that screen
public record Compared(String name, String label, Optional<String> before, String now, String mine) {

    /// Who changed the answer; where it is not known what stood there before, who wrote one at all.
    public enum ChangedBy {
        NOBODY,
        THEM,
        ME,
        BOTH_ALIKE,
        BOTH_APART
    }

    static Compared of(Asked asked, Optional<Typed> before, Typed now, Typed mine) {
        return new Compared(asked.name(), asked.label(), before.map(asked::in), asked.in(now), asked.in(mine));
    }

    public ChangedBy changedBy() {
        var base = before.orElse("");
        if (now.equals(mine)) {
            return before.isEmpty() || now.equals(base) ? ChangedBy.NOBODY : ChangedBy.BOTH_ALIKE;
        }
        if (mine.equals(base)) {
            return ChangedBy.THEM;
        }
        return now.equals(base) ? ChangedBy.ME : ChangedBy.BOTH_APART;
    }

    /// Whether somebody has to say which of two answers it shall be.
    public boolean isToBeChosen() {
        return !now.equals(mine);
    }

    /// What the two changes come to together; nothing where only a person can tell.
    public String merged() {
        return switch (changedBy()) {
            case THEM -> Choices.THEIRS;
            case ME -> Choices.MINE;
            case NOBODY, BOTH_ALIKE, BOTH_APART -> "";
        };
    }

    public List<Piece> theirChange() {
        return Piece.between(before.orElse(now), now);
    }

    public List<Piece> myChange() {
        return Piece.between(before.orElse(now), mine);
    }
}
