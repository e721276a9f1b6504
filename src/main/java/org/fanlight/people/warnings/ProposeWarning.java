package org.fanlight.people.warnings;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Access;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.database.Ids;
import org.fanlight.people.People;
import org.fanlight.people.PersonDeed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Proposes a warning note, which workers are shown at once, and asks a manager to agree.
@Service
public class ProposeWarning {

    /// What came of it.
    public enum Result {
        PROPOSED,
        /// There is no such person, or no such note to follow.
        NOT_THERE,
        /// Whoever was asked may not agree to it: no manager, or the one who writes.
        NOT_A_MANAGER,
        /// An address was chosen that is not theirs any more.
        NOT_THEIR_ADDRESS
    }

    private final WarningNotes notes;
    private final People people;
    private final Accounts accounts;
    private final WarningMessages messages;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    ProposeWarning(
            WarningNotes notes,
            People people,
            Accounts accounts,
            WarningMessages messages,
            AuditTrail trail,
            Ids ids,
            Clock clock) {
        this.notes = notes;
        this.people = people;
        this.accounts = accounts;
        this.messages = messages;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Result propose(NewWarning proposed, Viewer viewer) {
        Access.require(viewer, Permission.WRITE_WARNING_NOTES);
        if (people.find(proposed.person()).isEmpty() || followsNothing(proposed)) {
            return Result.NOT_THERE;
        }
        var asked = manager(proposed.askedOf(), viewer);
        if (asked.isEmpty()) {
            return Result.NOT_A_MANAGER;
        }
        var id = new WarningId(ids.next());
        if (!notes.add(id, proposed, asked.get().name(), viewer, clock.instant())) {
            return Result.NOT_THEIR_ADDRESS;
        }
        trail.enter(new Act(viewer.actor(), PersonDeed.WARNING_PROPOSED, PersonDeed.on(proposed.person())));
        messages.proposed(id, asked.get());
        return Result.PROPOSED;
    }

    private boolean followsNothing(NewWarning proposed) {
        var follows = proposed.follows();
        return follows != null
                && notes.find(follows)
                        .filter(WarningNote::isShown)
                        .filter(before -> before.said().person().equals(proposed.person()))
                        .isEmpty();
    }

    private Optional<Account> manager(UUID account, Viewer viewer) {
        return accounts.whoMay(Permission.AGREE_WARNING_NOTES).stream()
                .filter(found -> found.id().equals(account) && !viewer.is(found.id()))
                .findFirst();
    }
}
