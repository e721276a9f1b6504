package org.fanlight.frontdoor.contacts;

import java.time.Clock;
import java.util.Collection;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks a worker to see to contacts, one or many at once.
@Service
public class AllocateContacts {

    private final Contacts contacts;
    private final Standings standings;
    private final AuditTrail trail;
    private final Clock clock;

    AllocateContacts(Contacts contacts, Standings standings, AuditTrail trail, Clock clock) {
        this.contacts = contacts;
        this.standings = standings;
        this.trail = trail;
        this.clock = clock;
    }

    /// Allocates to somebody else, which is a manager's to do.
    @Transactional
    public void allocate(Collection<ContactId> chosen, Allocated worker, Viewer viewer) {
        Access.require(viewer, Permission.ALLOCATE);
        give(chosen, worker, viewer);
    }

    /// Takes contacts on oneself, which every worker may.
    @Transactional
    public void take(Collection<ContactId> chosen, Viewer viewer) {
        Access.require(viewer, Permission.RECORD_CONTACTS);
        give(chosen, new Allocated(viewer.accountId(), viewer.name()), viewer);
    }

    private void give(Collection<ContactId> chosen, Allocated worker, Viewer viewer) {
        var now = clock.instant();
        for (var contact : chosen) {
            contacts.allocate(contact, worker, viewer.actor(), now);
            trail.enter(new Act(viewer.actor(), FrontDoorDeed.CONTACT_ALLOCATED, FrontDoorSubjects.of(contact)));
        }
        standings.workOut(chosen, now);
    }
}
