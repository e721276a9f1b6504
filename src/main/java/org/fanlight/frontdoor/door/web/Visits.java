package org.fanlight.frontdoor.door.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.fanlight.frontdoor.door.form.OnlineDraft;
import org.fanlight.frontdoor.door.form.OnlineDrafts;
import org.fanlight.frontdoor.door.form.OnlineForm;
import org.springframework.stereotype.Component;

/// Finds the draft of the browser that asks, and keeps what it sends.
@Component
public class Visits {

    private final OnlineDrafts drafts;
    private final Clock clock;

    Visits(OnlineDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    public Optional<OnlineDraft> draft(HttpServletRequest request) {
        return DraftCookie.in(request).flatMap(token -> drafts.find(token, clock.instant()));
    }

    /// What was told so far; an empty form where nothing was, or where it has been sent.
    public OnlineForm form(HttpServletRequest request) {
        return draft(request).map(OnlineDraft::form).orElseGet(() -> new OnlineForm(Map.of()));
    }

    /// Keeps these answers. Where the draft is gone or was sent, a new one begins with them: no word is lost.
    public OnlineForm keep(Map<String, String> answers, HttpServletRequest request, HttpServletResponse response) {
        var now = clock.instant();
        var token = DraftCookie.in(request);
        if (token.isPresent() && drafts.save(token.get(), answers, now)) {
            return drafts.find(token.get(), now).orElseThrow().form();
        }
        var begun = drafts.start(answers, now);
        DraftCookie.give(begun.token(), request, response);
        return begun.form();
    }

    /// Lets the browser remember its draft after it was closed.
    public void keepOnThisDevice(HttpServletRequest request, HttpServletResponse response) {
        draft(request).ifPresent(draft -> DraftCookie.giveFor(OnlineDrafts.KEPT, draft.token(), request, response));
    }

    /// Deletes what was told so far, and lets the browser forget that anything was.
    ///
    /// @return whether nobody has read it: false where it had been sent already, or was gone
    public boolean forget(HttpServletRequest request, HttpServletResponse response) {
        var unread = draft(request).filter(draft -> draft.sentAs().isEmpty()).isPresent();
        DraftCookie.in(request).ifPresent(drafts::forget);
        DraftCookie.takeBack(request, response);
        return unread;
    }
}
