package org.fanlight.access.held;

import java.util.Set;
import java.util.UUID;

/// A part of the house that holds something on people. Asked as the house: whoever asks sees to it who may know.
public interface HeldSource {

    /// Short and for ever: what was decided about an item is kept under it.
    String code();

    /// As the person reads it, over the items.
    String words();

    /// The tables whose rows it tells of, each with its schema.
    Set<String> tables();

    /// Everything held on a person, oldest first; nothing where nothing is.
    Held on(UUID person);
}
