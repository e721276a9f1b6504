package org.fanlight.database;

import java.util.Optional;

/// How it went with a form whose act may be refused.
///
/// @param <R> what a refusal says
public sealed interface Attempt<R> {

    /// Refused where something speaks against it, else done.
    static <R> Attempt<R> of(Optional<R> refusal) {
        return refusal.<Attempt<R>>map(Refused::new).orElseGet(() -> new Done<>(""));
    }

    /// Done where the result is the one wished for, else refused with it.
    static <R> Attempt<R> of(R result, R wished) {
        return result.equals(wished) ? new Done<>("") : new Refused<>(result);
    }

    /// What came of it, where the one wished for means that the act is done.
    default R result(R wished) {
        return switch (this) {
            case Done<R> _ -> wished;
            case Refused<R>(var why) -> why;
        };
    }

    /// The act is done, now or when the form was sent before.
    record Done<R>(String outcome) implements Attempt<R> {}

    /// The act was refused: nothing was changed, and the form may be sent again.
    record Refused<R>(R why) implements Attempt<R> {}
}
