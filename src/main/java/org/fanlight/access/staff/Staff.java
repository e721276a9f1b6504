package org.fanlight.access.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.AccountStanding;
import org.fanlight.access.Role;
import org.jspecify.annotations.Nullable;

/// The people who work for the agencies of the partnership, as far as they have accounts.
public interface Staff {

    /// Everybody of an agency by name, those who have left at the end.
    List<StaffMember> of(UUID agency);

    Optional<StaffMember> find(UUID account);

    /// The same, and nobody else changes the account until the transaction has ended.
    Optional<StaffMember> hold(UUID account);

    /// Whoever looks after an agency's people. Nobody else changes who does until the transaction has ended.
    List<StaffMember> holdCoordinators(UUID agency);

    /// The agencies that somebody looks after.
    Set<UUID> coordinated();

    /// Which roles an agency of this kind may give.
    Set<Role> rolesOf(String agencyKind);

    /// Whether somebody of the agency who has not left has this address.
    boolean isThere(String email, UUID agency);

    /// Whether an account that somebody uses or may wake up has this address.
    boolean isInUse(String email);

    /// Whether their agency's own provider lets them in: whoever is shut out there must not come in by a link of ours.
    boolean isVouchedForElsewhere(UUID account);

    void add(StaffMember newcomer, Instant at);

    /// From now on they act as these, in this team.
    void place(UUID account, Set<Role> roles, @Nullable UUID team);

    void stand(UUID account, AccountStanding standing);

    /// Lets them in with this password from now on.
    void letIn(UUID account, String passwordHash, Instant at);

    void choosePassword(UUID account, String passwordHash);

    void moveTo(UUID account, String email);
}
