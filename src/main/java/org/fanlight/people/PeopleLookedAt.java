package org.fanlight.people;

import java.util.Collection;
import java.util.List;

/// The people whose records were looked at, restricted ones included, for whoever finds out who looked.
public interface PeopleLookedAt {

    /// Up to ten who may be meant by these words, the likeliest first.
    List<PersonLookedAt> meantBy(PersonQuery query);

    /// Those of these people who are known, in no order.
    List<PersonLookedAt> named(Collection<PersonId> ids);
}
