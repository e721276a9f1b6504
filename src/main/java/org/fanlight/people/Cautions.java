package org.fanlight.people;

import java.util.Collection;
import java.util.Map;

/// What to mind about people, and about words that are about to leave the house.
public interface Cautions {

    /// Of those of these people about whom there is something to mind.
    Map<PersonId, Caution> on(Collection<PersonId> people);

    /// Whether these words would tell somebody an address that must not be disclosed, whosever it is.
    boolean wouldTell(String words);
}
