package org.fanlight.operations.clients.web;

import java.util.UUID;
import org.fanlight.access.clients.Handover;
import org.fanlight.ui.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Answers with the one page that shows a secret, or leads to the client where there is none to show.
///
/// The page is the answer to the form itself: the secret is in no address and in nothing that is kept.
@Component
class HandoverPages {

    private final ClientFormPages pages;

    HandoverPages(ClientFormPages pages) {
        this.pages = pages;
    }

    ModelAndView answer(Handover handover) {
        return switch (handover) {
            case Handover.Made made ->
                Pages.show("operations/clients/web/secret", pages.secret(made.client(), made.secret()));
            case Handover.MadeBefore before -> client(before.client());
            case Handover.Closed closed -> client(closed.client());
        };
    }

    private static ModelAndView client(UUID id) {
        return Pages.goTo(ClientsController.ADDRESS + "/" + id);
    }
}
