package org.fanlight.access.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Subject;

/// Restrictions and who needs to know, kept on record for ever. They are read and written as the house: whoever
/// asks for them sees to it that the viewer may know.
public interface Restrictions {

    /// The restriction that stands on a record, where one does.
    Optional<Restriction> on(Subject subject);

    /// All that stand, those to be reviewed first at the top.
    List<Restriction> standing();

    /// @return false where one stands on it already
    boolean add(
            UUID id,
            Subject subject,
            String reason,
            WhatSearchesSay searches,
            LocalDate reviewOn,
            Viewer by,
            Instant at);

    void keep(UUID review, UUID restriction, LocalDate until, String because, Viewer by, Instant at);

    /// @return false where it has ended before
    boolean end(UUID restriction, String reason, Viewer by, Instant at);

    void letKnow(UUID restriction, Account who, String reason, Viewer by, Instant at);

    /// Somebody lets themselves in for a time.
    UUID breakGlass(UUID restriction, Viewer who, String reason, Instant at, Instant until);

    /// @return false where they need not know already
    boolean needNotKnow(UUID need, Viewer by, Instant at);

    /// Glass that was broken and that nobody has looked at, the oldest first.
    List<BrokenGlass> toReview(int atMost);

    Optional<BrokenGlass> glass(UUID need);

    /// @return false where somebody reviewed it before
    boolean review(UUID need, Verdict verdict, String words, Viewer by, Instant at);
}
