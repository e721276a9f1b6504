package org.fanlight.frontdoor.door.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.fanlight.access.Viewer;
import org.fanlight.database.OnBehalf;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.door.form.OnlineDraft;
import org.fanlight.frontdoor.door.form.SendOnlineForm;
import org.fanlight.frontdoor.door.form.SendResult;
import org.fanlight.frontdoor.door.web.Porches;
import org.fanlight.frontdoor.door.web.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sends the browser's draft, and knows afterwards what became of it.
@Component
class Sending {

    private final SendOnlineForm sendOnlineForm;
    private final ContactFiles files;
    private final Visits visits;
    private final Porches porches;
    private final OnBehalf onBehalf;

    Sending(SendOnlineForm sendOnlineForm, ContactFiles files, Visits visits, Porches porches, OnBehalf onBehalf) {
        this.sendOnlineForm = sendOnlineForm;
        this.files = files;
        this.visits = visits;
        this.porches = porches;
        this.onBehalf = onBehalf;
    }

    /// @return whether it is a contact now
    boolean send(HttpServletRequest request, @Nullable Viewer viewer) {
        return visits.draft(request)
                .map(OnlineDraft::token)
                .map(token -> sendOnlineForm.send(token, viewer))
                .filter(SendResult.Sent.class::isInstance)
                .isPresent();
    }

    Optional<SentPage> sentPage(HttpServletRequest request) {
        return visits.draft(request)
                .flatMap(draft -> onBehalf.holding(draft.token().value(), () -> sentPage(draft)));
    }

    private Optional<SentPage> sentPage(OnlineDraft draft) {
        return draft.sentAs()
                .flatMap(files::find)
                .map(contact -> SentPage.of(contact, files.linkTo(contact.id()), porches.now()));
    }
}
