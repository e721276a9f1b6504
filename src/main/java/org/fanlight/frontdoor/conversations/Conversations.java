package org.fanlight.frontdoor.conversations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.ConversationId;

/// The conversations and their drafts.
public interface Conversations {

    /// Starts a conversation with an empty draft.
    ///
    /// @param callBack the request to be rung back that it answers
    /// @return false where a colleague has rung that caller back already or nobody asked; then nothing was started
    boolean start(ConversationId id, Optional<UUID> callBack, Viewer by, Instant at);

    Optional<Conversation> find(ConversationId id);

    /// Finds it and makes others who would save or end it wait until this transaction is over.
    Optional<Conversation> hold(ConversationId id);

    Draft draft(ConversationId id);

    /// Who saved the draft last.
    UUID savedBy(ConversationId id);

    /// Keeps these fields as the next version.
    ///
    /// @return false where the version they were typed on is not the newest; then nothing was kept
    boolean save(ConversationId id, int typedOn, Map<String, String> fields, Viewer by, Instant at);

    /// Keeps words apart that another window overtook.
    void setAside(ConversationId id, Map<String, String> fields, Viewer by, Instant at);

    /// What was set aside, oldest first.
    List<SetAsideWords> setAside(ConversationId id);

    /// Ends a conversation.
    ///
    /// @return false where it has ended already
    boolean end(ConversationId id, Ending ending, Viewer by);

    /// The conversations of a worker that have not ended, newest first.
    List<Conversation> openOf(UUID worker);
}
