package org.fanlight.frontdoor.worklists;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.contacts.NamedPerson;

/// What is open, by whose it is to do.
public interface Worklists {

    /// One page of a worklist, and one row more where another page follows.
    List<WorklistRow> page(WorklistQuery query, Viewer viewer, Instant now);

    WorklistCounts counts(Viewer viewer, Instant now);

    /// The children of these contacts.
    Map<ContactId, List<NamedPerson>> childrenOf(Collection<ContactId> contacts);

    /// The same rows for contacts that somebody has chosen, in the order of their due time; closed ones are left out.
    List<WorklistRow> rows(Collection<ContactId> contacts);
}
