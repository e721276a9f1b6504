package org.fanlight.frontdoor.door.form;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.fanlight.frontdoor.ContactId;

/// The forms being filled in. What lies untouched for seven days is forgotten.
public interface OnlineDrafts {

    Duration KEPT = Duration.ofDays(7);

    /// Starts one with a token that nobody can guess.
    OnlineDraft start(Map<String, String> fields, Instant now);

    Optional<OnlineDraft> find(DraftToken token, Instant now);

    /// Finds it and makes others who would save or send it wait until this transaction is over.
    Optional<OnlineDraft> hold(DraftToken token, Instant now);

    /// Keeps these fields and leaves all others as they are, so that two windows do not undo each other.
    ///
    /// @return false where it is not there any more or was sent; then nothing was kept
    boolean save(DraftToken token, Map<String, String> fields, Instant now);

    /// Empties a draft that has become a contact.
    void sent(DraftToken token, ContactId contact, Instant now);

    void forget(DraftToken token);

    /// Forgets all that nobody has touched since then.
    ///
    /// @return how many
    int forgetUntouchedSince(Instant then);
}
