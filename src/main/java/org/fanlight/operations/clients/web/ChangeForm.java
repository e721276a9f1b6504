package org.fanlight.operations.clients.web;

import java.util.Map;
import java.util.Optional;
import org.fanlight.access.clients.Overlap;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// What an operator typed to give a client a new secret, or to close it.
public record ChangeForm(Typed typed) {

    static final ChangeForm EMPTY = new ChangeForm(new Typed(Map.of("overlap", Overlap.DAY.name())));
    static final Problems NO_OVERLAP = Problems.of("overlap", "Select how long the old secret goes on working");

    private static final int LONGEST_REASON = 500;

    Optional<Overlap> overlap() {
        return typed.choice("overlap", Overlap.class);
    }

    Problems reasonProblems() {
        return Problems.none()
                .andIf(typed.isBlank("reason"), "reason", "Enter why")
                .andIf(reason().length() > LONGEST_REASON, "reason", "The reason must be 500 characters or fewer");
    }

    String reason() {
        return typed.text("reason");
    }

    String key() {
        return typed.text("_once");
    }
}
