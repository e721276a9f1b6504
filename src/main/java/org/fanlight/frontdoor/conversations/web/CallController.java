package org.fanlight.frontdoor.conversations.web;

import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.ConversationId;
import org.fanlight.frontdoor.conversations.Conversation;
import org.fanlight.frontdoor.conversations.ReadConversation;
import org.fanlight.frontdoor.conversations.SaveDraft;
import org.fanlight.frontdoor.conversations.SaveResult;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The call screen, and the saving of what is typed on it.
@Controller
class CallController {

    static final String SCREEN = "frontdoor/conversations/web/call";

    private final ReadConversation readConversation;
    private final SaveDraft saveDraft;
    private final CallPages pages;
    private final CallMatches matches;
    private final CallEndings endings;

    CallController(
            ReadConversation readConversation,
            SaveDraft saveDraft,
            CallPages pages,
            CallMatches matches,
            CallEndings endings) {
        this.readConversation = readConversation;
        this.saveDraft = saveDraft;
        this.pages = pages;
        this.matches = matches;
        this.endings = endings;
    }

    @Needs(Permission.TAKE_CALLS)
    @GetMapping("/calls/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        var conversation = conversation(id, viewer);
        var draft = readConversation.draft(conversation.id());
        return conversation.ending().isPresent()
                ? Pages.show("frontdoor/conversations/web/ended", EndedPage.of(conversation, draft))
                : Pages.show(SCREEN, pages.of(conversation, draft, CallScreen.of(CallForm.of(draft)), viewer));
    }

    /// The script saves here every few seconds.
    @Needs(Permission.TAKE_CALLS)
    @PostMapping("/calls/{id}/draft")
    ResponseEntity<Map<String, Object>> save(
            @PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new CallForm(new Typed(fields));
        var conversation = conversation(id, viewer);
        return switch (saveDraft.save(conversation.id(), form.version(), form.draft(), viewer)) {
            case SaveResult.Saved(var draft) ->
                ResponseEntity.ok(Map.of("version", draft.version(), "savedAt", CallPages.secondsWords(draft)));
            case SaveResult.SetAside(var newest) ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("version", newest.version()));
            case SaveResult.HasEnded _ ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of());
        };
    }

    /// Without the script, the buttons of the screen save; some end the call.
    @Needs(Permission.TAKE_CALLS)
    @PostMapping("/calls/{id}")
    ModelAndView act(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new CallForm(new Typed(fields));
        var conversation = conversation(id, viewer);
        return switch (saveDraft.save(conversation.id(), form.version(), form.draft(), viewer)) {
            case SaveResult.Saved(var draft) -> endings.goOn(conversation, draft, form, viewer);
            case SaveResult.SetAside(var newest) ->
                Pages.show(
                        SCREEN,
                        pages.of(conversation, newest, CallScreen.overtaken(form), viewer),
                        HttpStatus.CONFLICT);
            case SaveResult.HasEnded _ -> Pages.goTo("/calls/" + id);
        };
    }

    /// The people and contacts that may match, as a piece of the page.
    @Needs(Permission.SEARCH_PEOPLE)
    @PostMapping("/calls/{id}/matches")
    ModelAndView matches(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var conversation = conversation(id, viewer);
        var form = new CallForm(new Typed(fields));
        return Pages.show("frontdoor/conversations/web/matches", matches.of(conversation.id(), form, viewer));
    }

    private Conversation conversation(UUID id, Viewer viewer) {
        return readConversation.read(new ConversationId(id), viewer).orElseThrow(NotFound::new);
    }
}
