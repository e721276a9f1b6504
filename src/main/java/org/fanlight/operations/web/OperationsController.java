package org.fanlight.operations.web;

import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Once;
import org.fanlight.messages.MessageId;
import org.fanlight.operations.ReleaseMessage;
import org.fanlight.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows the operator how Fanlight is, and lets a message that was given up be sent again.
@Controller
class OperationsController {

    private static final String ADDRESS = "/operations";

    private final OperationsPages pages;
    private final ReleaseMessage releaseMessage;
    private final Once once;

    OperationsController(OperationsPages pages, ReleaseMessage releaseMessage, Once once) {
        this.pages = pages;
        this.releaseMessage = releaseMessage;
        this.once = once;
    }

    @Needs(Permission.SEE_OPERATIONS)
    @GetMapping(ADDRESS)
    ModelAndView show() {
        return Pages.show("operations/web/operations", pages.now());
    }

    @Needs(Permission.SEE_OPERATIONS)
    @PostMapping(ADDRESS + "/messages/{id}/release")
    ModelAndView release(
            @PathVariable UUID id, @RequestParam(name = "_once", defaultValue = "") String key, Viewer viewer) {
        return Pages.goTo(once.submit("released message", key, () -> {
            releaseMessage.release(new MessageId(id), viewer);
            return ADDRESS;
        }));
    }
}
