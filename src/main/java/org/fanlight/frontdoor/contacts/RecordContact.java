package org.fanlight.frontdoor.contacts;

import java.time.Clock;
import java.util.List;
import org.fanlight.audit.Act;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.database.OnBehalf;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.Reference;
import org.fanlight.worktime.ClockCode;
import org.fanlight.worktime.Clocks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts a contact on record, starts its clock and acknowledges it to the referrer.
///
/// The door it came through has asked who may: a worker's call, a public form or a service of another agency.
@Service
public class RecordContact {

    private final Contacts contacts;
    private final Standings standings;
    private final Clocks clocks;
    private final Acknowledgements acknowledgements;
    private final AuditTrail trail;
    private final Clock clock;
    private final OnBehalf onBehalf;

    RecordContact(
            Contacts contacts,
            Standings standings,
            Clocks clocks,
            Acknowledgements acknowledgements,
            AuditTrail trail,
            Clock clock,
            OnBehalf onBehalf) {
        this.contacts = contacts;
        this.standings = standings;
        this.clocks = clocks;
        this.acknowledgements = acknowledgements;
        this.trail = trail;
        this.clock = clock;
        this.onBehalf = onBehalf;
    }

    /// As the house, since whoever brings a contact need not be somebody who may read it.
    ///
    /// @return the reference to tell the referrer
    @Transactional
    public Reference record(NewContact contact, Actor by) {
        return onBehalf.asTheHouse(() -> recordAsTheHouse(contact, by));
    }

    private Reference recordAsTheHouse(NewContact contact, Actor by) {
        var now = clock.instant();
        var reference = contacts.nextReference();
        var decideBy = clocks.due(ClockCode.DECIDE, contact.receivedAt()).at();
        contacts.add(contact, reference, decideBy, by, now);
        standings.workOut(List.of(contact.id()), now);
        acknowledgements.send(contact, reference);
        trail.enter(new Act(by, FrontDoorDeed.CONTACT_RECORDED, FrontDoorSubjects.of(contact.id())));
        return reference;
    }
}
