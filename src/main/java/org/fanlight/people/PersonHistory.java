package org.fanlight.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// All that was ever on record of who people are and where to find them, corrected or not.
public interface PersonHistory {

    /// A person as they stood from a moment on, without addresses and phones.
    record Version(Person person, Instant at) {}

    /// An address, which may have been corrected since.
    record KeptStay(long id, Stay stay, Instant at, boolean corrected) {}

    /// A phone number, which may have been corrected since.
    record KeptPhone(long id, Phone phone, Instant at, boolean corrected) {}

    /// @param versions the oldest first; never none
    /// @param searched what was typed into the search before the person was added; empty where nothing was kept
    record Kept(
            PersonId id, List<Version> versions, List<KeptStay> stays, List<KeptPhone> phones, List<String> searched) {}

    /// Of those of these people who are known and whom whoever asks may see.
    Map<PersonId, Kept> of(Collection<PersonId> people);
}
