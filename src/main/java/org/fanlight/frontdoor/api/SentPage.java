package org.fanlight.frontdoor.api;

import java.util.List;
import org.fanlight.frontdoor.feedback.OwnContact;

/// Up to fifty contacts of one sender, newest first.
///
/// @param more whether older ones follow
public record SentPage(List<OwnContact> contacts, boolean more) {

    static final int SIZE = 50;
}
