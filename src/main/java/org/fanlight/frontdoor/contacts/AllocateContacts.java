package org.fanlight.frontdoor.contacts;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.Actor;
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
    ///
    /// @return those that somebody else has allocated since they were seen; where there are any, nothing was done
    @Transactional
    public List<ContactId> allocate(Collection<SeenWith> chosen, Allocated worker, Viewer viewer) {
        Access.require(viewer, Permission.ALLOCATE);
        return give(chosen, worker, viewer);
    }

    /// Takes contacts on oneself, which every worker may.
    ///
    /// @return as for allocating
    @Transactional
    public List<ContactId> take(Collection<SeenWith> chosen, Viewer viewer) {
        Access.require(viewer, Permission.RECORD_CONTACTS);
        return give(chosen, new Allocated(viewer.accountId(), viewer.name()), viewer);
    }

    private List<ContactId> give(Collection<SeenWith> chosen, Allocated worker, Viewer viewer) {
        var contactsChosen = chosen.stream().map(SeenWith::contact).toList();
        contactsChosen.stream().sorted(Comparator.comparing(ContactId::value)).forEach(contacts::hold);
        var overtaken =
                chosen.stream().filter(this::isOvertaken).map(SeenWith::contact).toList();
        if (overtaken.isEmpty()) {
            give(contactsChosen, worker, viewer.actor());
        }
        return overtaken;
    }

    private boolean isOvertaken(SeenWith seen) {
        return standings
                .of(seen.contact())
                .filter(now -> !now.worker().equals(seen.worker()))
                .isPresent();
    }

    private void give(List<ContactId> chosen, Allocated worker, Actor by) {
        var now = clock.instant();
        for (var contact : chosen) {
            contacts.allocate(contact, worker, by, now);
            trail.enter(new Act(by, FrontDoorDeed.CONTACT_ALLOCATED, FrontDoorSubjects.of(contact)));
        }
        standings.workOut(chosen, now);
    }
}
