package org.fanlight.frontdoor.feedback;

import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows referrers how far their contact has come; to look is an act, and is put on record.
@Service
public class FollowContact {

    private final FollowedContacts followed;
    private final AuditTrail trail;

    FollowContact(FollowedContacts followed, AuditTrail trail) {
        this.followed = followed;
        this.trail = trail;
    }

    @Transactional
    public FollowedContact look(Follower follower) {
        trail.enter(new Act(
                follower.actor(), FrontDoorDeed.CONTACT_READ_BY_REFERRER, FrontDoorSubjects.of(follower.contact())));
        return followed.by(follower);
    }
}
