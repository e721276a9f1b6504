package org.fanlight.frontdoor.door.web.form;

import java.util.UUID;
import org.fanlight.frontdoor.contacts.Contact;
import org.fanlight.frontdoor.door.web.OpeningWords;
import org.fanlight.frontdoor.door.web.Porch;

/// Says that we have it, and what happens next.
///
/// @param decideBy such as "Tuesday 24 November at 5pm"
/// @param canBeReached whether they left us a way to tell them what happened
public record SentPage(Porch porch, String reference, String decideBy, String followUrl, boolean canBeReached) {

    static SentPage of(Contact contact, UUID link, Porch porch) {
        return new SentPage(
                porch,
                contact.reference().words(),
                OpeningWords.moment(contact.decideBy()),
                "/follow/" + link,
                contact.referrer().canBeReached());
    }
}
