package org.fanlight.people.warnings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.people.PersonId;

/// Warning notes, kept on record for ever. The database shows those on people whom whoever asks may see.
public interface WarningNotes {

    /// @return false where an address that it names is not one of the person's
    boolean add(WarningId id, NewWarning proposed, String askedOfName, Viewer by, Instant at);

    Optional<WarningNote> find(WarningId id);

    /// All of a person, ended ones included, the newest first.
    List<WarningNote> of(PersonId person);

    /// Those on these people that workers must be shown, the oldest first.
    Map<PersonId, List<WarningNote>> shownOn(Collection<PersonId> people);

    /// Those proposed and standing on everybody, those to be looked at first at the top.
    List<WarningNote> shown();

    /// Those standing that are due for review, asked as the house.
    List<WarningNote> dueOn(LocalDate today);

    /// The addresses of a person that stand on record now.
    List<Warning.Place> placesOf(PersonId person);

    /// @return false where a manager has spoken already, it has ended, or it is their own
    boolean agree(WarningId id, Viewer by, Instant at);

    /// @return false where a manager has spoken already, it has ended, or it is their own
    boolean decline(WarningId id, String because, Viewer by, Instant at);

    void keep(UUID review, WarningId id, LocalDate until, String because, Viewer by, Instant at);

    /// @return false where it has ended before
    boolean end(WarningId id, String reason, Viewer by, Instant at);
}
