package org.fanlight.governance.subjectaccess;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.governance.subjectaccess.rules.Exemption;
import org.fanlight.governance.subjectaccess.rules.Proposal;
import org.fanlight.governance.subjectaccess.rules.Stretch;

/// What is withheld of the items of a request: rows are added, none is changed.
public interface Redactions {

    /// An item with what the rules withhold of it.
    record Proposed(UUID id, KeptItem.Key key, List<Proposal> proposals) {}

    /// Makes others who would change what is withheld in a request wait until this transaction is over.
    void hold(UUID request);

    List<KeptItem> of(UUID request);

    /// Adds items that are not there yet.
    void addItems(UUID request, List<Proposed> items, Instant at);

    /// Withholds by rule, in the name of the house.
    void withhold(UUID request, UUID item, List<Proposal> proposals, Instant at);

    /// Withholds by hand.
    void withhold(UUID request, UUID item, Stretch stretch, Exemption exemption, String reason, Viewer by, Instant at);

    void lift(UUID request, UUID redaction, String reason, Viewer by, Instant at);

    void review(UUID request, UUID item, int turn, Viewer by, Instant at);
}
