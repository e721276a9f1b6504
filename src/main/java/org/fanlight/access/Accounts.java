package org.fanlight.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The people who can sign in.
public interface Accounts {

    /// Adds accounts with their roles, in one go.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException where an id or an address in use is there already
    void addAll(Collection<Account> accounts);

    /// Whoever has this id, also if they have left.
    Optional<Account> find(UUID id);

    /// Whoever may sign in with this e-mail address, whatever its letter case.
    Optional<Account> findByEmail(String email);

    /// Keeps when somebody signed in last.
    void signedIn(UUID account, Instant at);

    /// The accounts with these ids, in no order; an id that is not there is passed over.
    List<Account> findAll(Collection<UUID> ids);

    /// Everybody in a team who may sign in, by name.
    List<Account> inTeam(UUID team);

    /// Everybody who may sign in and whose role allows something, by name.
    List<Account> whoMay(Permission permission);

    /// Everybody whose name or e-mail address has these words in it, by name.
    List<Account> withWords(String words, int atMost);
}
