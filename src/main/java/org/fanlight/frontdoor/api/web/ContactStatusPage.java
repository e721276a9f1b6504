package org.fanlight.frontdoor.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.fanlight.frontdoor.api.SentPage;
import org.fanlight.frontdoor.feedback.OwnContact;
import org.jspecify.annotations.Nullable;

/// A page of a sender's own contacts.
///
/// @param next where the next page is; null on the last
record ContactStatusPage(
        List<ContactStatus> contacts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    static ContactStatusPage of(SentPage page) {
        return new ContactStatusPage(
                page.contacts().stream().map(ContactStatus::of).toList(), page.more() ? after(page.contacts()) : null);
    }

    private static String after(List<OwnContact> shown) {
        return "/api/v1/contacts?cursor=" + shown.getLast().id().value();
    }
}
