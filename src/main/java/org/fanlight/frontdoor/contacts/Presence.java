package org.fanlight.frontdoor.contacts;

import java.util.Optional;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.ContactId;

/// Who has a contact open just now: colleagues are told, nobody is locked out.
public interface Presence {

    /// Makes the viewer known to be here and says in words who else is: no words where nobody is.
    ///
    /// @return nothing where there is no such contact for them
    Optional<String> wordsFor(ContactId contact, Viewer viewer);
}
