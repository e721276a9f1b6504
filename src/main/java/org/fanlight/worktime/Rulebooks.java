package org.fanlight.worktime;

/// The clock rules as they stand now.
public interface Rulebooks {

    /// A picture that does not change while it is held.
    Rulebook current();
}
