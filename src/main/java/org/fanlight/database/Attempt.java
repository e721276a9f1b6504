package org.fanlight.database;

/// How it went with a form whose act may be refused.
///
/// @param <R> what a refusal says
public sealed interface Attempt<R> {

    /// The act is done, now or when the form was sent before.
    record Done<R>(String outcome) implements Attempt<R> {}

    /// The act was refused: nothing was changed, and the form may be sent again.
    record Refused<R>(R why) implements Attempt<R> {}
}
