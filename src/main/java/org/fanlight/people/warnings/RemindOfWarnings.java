package org.fanlight.people.warnings;

import java.time.Clock;
import org.fanlight.access.Accounts;
import org.fanlight.access.Permission;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// On the day on which a note is to be looked at, tells the manager who last spoke for it; where they are no manager
/// any
/// more, every manager.
@Service
class RemindOfWarnings {

    private final WarningNotes notes;
    private final Accounts accounts;
    private final WarningMessages messages;
    private final Clock clock;

    RemindOfWarnings(WarningNotes notes, Accounts accounts, WarningMessages messages, Clock clock) {
        this.notes = notes;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    /// As often as it is run, each manager is told once for each day of review.
    @Transactional
    void remind() {
        notes.dueOn(London.dateOf(clock.instant())).forEach(this::remind);
    }

    private void remind(WarningNote note) {
        var spoke = note.kept() == null ? note.agreed() : note.kept();
        var managers = accounts.whoMay(Permission.AGREE_WARNING_NOTES);
        var theirs = managers.stream()
                .filter(manager -> spoke != null && manager.id().equals(spoke.account()))
                .toList();
        (theirs.isEmpty() ? managers : theirs).forEach(manager -> messages.due(note.id(), note.reviewOn(), manager));
    }
}
