package org.fanlight.messages.web;

import java.time.Clock;
import java.util.UUID;
import org.fanlight.access.Open;
import org.fanlight.messages.MessageId;
import org.fanlight.ui.Pages;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Where a demonstration's messages are read; no other installation has this page.
@Controller
@Profile("demo")
class DemoMessagesController {

    private static final int NEWEST = 100;

    private final WrittenMessages messages;
    private final MessagePages pages;

    DemoMessagesController(WrittenMessages messages, Clock clock) {
        this.messages = messages;
        this.pages = new MessagePages(clock.getZone());
    }

    @Open("Everything in a demonstration is invented, its referrers have no account, and this is their mailbox")
    @GetMapping("/demo/messages")
    ModelAndView list() {
        return Pages.show("messages/web/messageList", pages.list(messages.newest(NEWEST)));
    }

    @Open("Everything in a demonstration is invented, its referrers have no account, and this is their mailbox")
    @GetMapping("/demo/messages/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return messages.find(new MessageId(id))
                .map(message -> Pages.show("messages/web/message", pages.one(message)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
