package org.fanlight.frontdoor.conversations.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.ConversationId;
import org.fanlight.frontdoor.conversations.StartConversation;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where calls begin, and where those that have not ended are found again.
@Controller
class CallsController {

    private final StartConversation startConversation;
    private final CallsPages pages;

    CallsController(StartConversation startConversation, CallsPages pages) {
        this.startConversation = startConversation;
        this.pages = pages;
    }

    @Needs(Permission.TAKE_CALLS)
    @GetMapping("/calls")
    ModelAndView show(Viewer viewer) {
        return Pages.show("frontdoor/conversations/web/calls", pages.of(viewer, ""));
    }

    /// The form's key becomes the conversation's id, so that pressing the button twice opens one screen.
    @Needs(Permission.TAKE_CALLS)
    @PostMapping("/calls")
    ModelAndView start(@RequestParam Map<String, String> fields, Viewer viewer) {
        var typed = new Typed(fields);
        var id = new ConversationId(typed.id("_once").orElseGet(UUID::randomUUID));
        Optional<UUID> callBack = typed.id("callBack");
        return startConversation.start(id, callBack, viewer)
                ? Pages.goTo("/calls/" + id.value())
                : Pages.show("frontdoor/conversations/web/calls", pages.of(viewer, CallsPages.RUNG_ALREADY));
    }
}
