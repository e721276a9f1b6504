package org.fanlight.frontdoor.conversations.web;

import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.contacts.web.DueTags;
import org.fanlight.frontdoor.conversations.Conversation;
import org.fanlight.frontdoor.conversations.Conversations;
import org.fanlight.frontdoor.door.CallBack;
import org.fanlight.frontdoor.door.CallBacks;
import org.fanlight.worktime.Clocks;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Builds the page where calls begin.
@Component
class CallsPages {

    static final String RUNG_ALREADY = "A colleague has rung this caller back already.";

    private final Conversations conversations;
    private final CallBacks callBacks;
    private final Clocks clocks;
    private final DueTags dueTags;

    CallsPages(Conversations conversations, CallBacks callBacks, Clocks clocks, DueTags dueTags) {
        this.conversations = conversations;
        this.callBacks = callBacks;
        this.clocks = clocks;
        this.dueTags = dueTags;
    }

    CallsPage of(Viewer viewer, String notice) {
        return new CallsPage(
                notice,
                callBacks.waiting().stream().map(this::waiting).toList(),
                conversations.openOf(viewer.accountId()).stream()
                        .map(this::open)
                        .toList());
    }

    private CallsPage.Waiting waiting(CallBack callBack) {
        return new CallsPage.Waiting(
                callBack.id().value().toString(),
                callBack.name(),
                callBack.organisation(),
                callBack.phone(),
                callBack.suits(),
                London.momentWords(callBack.askedAt()),
                dueTags.open(callBack.due(clocks).at()));
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
