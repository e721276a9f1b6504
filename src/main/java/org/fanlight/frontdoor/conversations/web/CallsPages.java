package org.fanlight.frontdoor.conversations.web;

import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.conversations.Conversation;
import org.fanlight.frontdoor.conversations.Conversations;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Builds the page where calls begin.
@Component
class CallsPages {

    static final String RUNG_ALREADY = "A colleague has rung this caller back already.";

    private final Conversations conversations;

    CallsPages(Conversations conversations) {
        this.conversations = conversations;
    }

    CallsPage of(Viewer viewer, String notice) {
        return new CallsPage(
                notice,
                conversations.openOf(viewer.accountId()).stream()
                        .map(this::open)
                        .toList());
    }

    private CallsPage.Open open(Conversation conversation) {
        var draft = conversations.draft(conversation.id());
        var caller = draft.field("caller-name");
        return new CallsPage.Open(
                "/calls/" + conversation.id().value(),
                caller.isBlank() ? "Caller not named yet" : caller,
                London.momentWords(conversation.startedAt()),
                draft.version() == 0 ? "Nothing typed yet" : CallPages.savedWords(draft));
    }
}
