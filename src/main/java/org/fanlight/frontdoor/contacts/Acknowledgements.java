package org.fanlight.frontdoor.contacts;

import org.fanlight.frontdoor.Reference;

/// Tells the referrer at once that we have heard them.
interface Acknowledgements {

    /// Sends the acknowledgement, where the referrer left an address for it.
    void send(NewContact contact, Reference reference);
}
