package org.fanlight.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The people who can sign in.
public interface Accounts {

    /// Adds accounts with their roles, in one go.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException where an id or e-mail address is there already
    void addAll(Collection<Account> accounts);

    Optional<Account> find(UUID id);

    /// Finds by e-mail address, whatever its letter case.
    Optional<Account> findByEmail(String email);

    /// The accounts with these ids, in no order; an id that is not there is passed over.
    List<Account> findAll(Collection<UUID> ids);

    /// Everybody in a team, by name.
    List<Account> inTeam(UUID team);

    /// Everybody whose role allows something, by name.
    List<Account> whoMay(Permission permission);

    /// Everybody whose name or e-mail address has these words in it, by name.
    List<Account> withWords(String words, int atMost);
}
