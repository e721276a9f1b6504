package org.fanlight.frontdoor.conversations;

import java.time.Clock;
import java.util.Map;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.ConversationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what is being typed. Any worker of the front door may go on with a colleague's call.
@Service
public class SaveDraft {

    private final Conversations conversations;
    private final Clock clock;

    SaveDraft(Conversations conversations, Clock clock) {
        this.conversations = conversations;
        this.clock = clock;
    }

    /// The same words once more, because the first answer never arrived, are saved already.
    ///
    /// @param typedOn the version that was on the screen when these words were typed
    @Transactional
    public SaveResult save(ConversationId id, int typedOn, Map<String, String> fields, Viewer viewer) {
        Access.require(viewer, Permission.TAKE_CALLS);
        var ending = conversations.hold(id).orElseThrow().ending();
        var now = clock.instant();
        if (ending.isEmpty() && conversations.save(id, typedOn, fields, viewer, now)) {
            return new SaveResult.Saved(new Draft(typedOn + 1, fields, now));
        }
        var newest = conversations.draft(id);
        var same = newest.fields().equals(fields);
        if (!same && isNewAside(id, fields)) {
            conversations.setAside(id, fields, viewer, now);
        }
        return ending.<SaveResult>map(SaveResult.HasEnded::new)
                .orElseGet(() -> same ? new SaveResult.Saved(newest) : new SaveResult.SetAside(newest));
    }

    private boolean isNewAside(ConversationId id, Map<String, String> fields) {
        return conversations.setAside(id).stream()
                .noneMatch(words -> words.fields().equals(fields));
    }
}
