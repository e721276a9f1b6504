package org.fanlight.access.need;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A kind of record that can be restricted. Each module says it of its own.
public interface Restrictable {

    /// As a [org.fanlight.audit.Subject] names it, such as `contact`.
    String kind();

    /// What the record is called on its own page, where the viewer may see it; else nothing, as if it were not there.
    Optional<String> title(UUID id);

    /// Where the record is read.
    String url(UUID id);

    /// Whether people search for such records, so that a search may say that one exists.
    default boolean isSearchedFor() {
        return false;
    }

    /// Which restricted records somebody may mean by these words, who has to break glass: asked as the house.
    ///
    /// @return more than one where the words are not plain enough
    List<UUID> meantBy(String words);
}
