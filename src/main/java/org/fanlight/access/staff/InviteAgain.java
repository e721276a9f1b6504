package org.fanlight.access.staff;

import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.AccountStanding;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sends somebody a new invitation: because the one before was lost, or because their account had been suspended.
@Service
public class InviteAgain {

    private final Colleagues colleagues;
    private final Staff staff;
    private final StaffRecord changes;
    private final SentLinks links;
    private final AuditTrail trail;

    InviteAgain(Colleagues colleagues, Staff staff, StaffRecord changes, SentLinks links, AuditTrail trail) {
        this.colleagues = colleagues;
        this.staff = staff;
        this.changes = changes;
        this.links = links;
        this.trail = trail;
    }

    /// The link that was sent before is good for nothing any more.
    @Transactional
    public Optional<StaffRefusal> invite(UUID account, Viewer viewer) {
        var colleague = colleagues.hold(account, viewer);
        switch (colleague.standing()) {
            case INVITED -> trail.enter(new Act(viewer.actor(), AccessDeed.INVITED_AGAIN, colleague.subject()));
            case SUSPENDED -> wakeUp(colleague, viewer);
            case ACTIVE, LEFT -> {
                return Optional.of(StaffRefusal.CHANGED_MEANWHILE);
            }
        }
        links.send(LinkPurpose.INVITATION, colleague.id(), colleague.email());
        return Optional.empty();
    }

    /// Whoever reads the address shows it by the link, and chooses a new password.
    private void wakeUp(StaffMember colleague, Viewer viewer) {
        staff.stand(colleague.id(), AccountStanding.INVITED);
        changes.enter(colleague, StaffChange.Kind.WOKEN, AccessDeed.WOKEN, viewer.actor());
    }
}
