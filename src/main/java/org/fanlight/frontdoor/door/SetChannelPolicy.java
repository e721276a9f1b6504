package org.fanlight.frontdoor.door;

import static org.fanlight.frontdoor.door.PolicyResult.*;

import java.time.Clock;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.Agencies;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sets how a kind of referrer reaches us in a district from a day on; only a manager may.
@Service
public class SetChannelPolicy {

    private final ChannelPolicies policies;
    private final Agencies agencies;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    SetChannelPolicy(ChannelPolicies policies, Agencies agencies, AuditTrail trail, Ids ids, Clock clock) {
        this.policies = policies;
        this.agencies = agencies;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public PolicyResult set(NewChannelRule wanted, Viewer viewer) {
        Access.require(viewer, Permission.EDIT_LOCAL_RULES);
        var judged = judge(wanted);
        if (judged == SET) {
            keep(wanted, viewer);
        }
        return judged;
    }

    private PolicyResult judge(NewChannelRule wanted) {
        if (agencies.find(wanted.district()).isEmpty()) {
            return NO_SUCH_DISTRICT;
        }
        if (ChannelPolicy.isAlwaysOnline(wanted.kind()) && wanted.channel() != Channel.ONLINE_FORM) {
            return EMERGENCY_SERVICES_STAY_ONLINE;
        }
        if (wanted.from().isBefore(London.dateOf(clock.instant()))) {
            return BEGINS_IN_THE_PAST;
        }
        return wanted.reason().isBlank() ? REASON_MISSING : SET;
    }

    private void keep(NewChannelRule wanted, Viewer viewer) {
        var id = ids.next();
        policies.add(new ChannelRule(
                id,
                wanted.district(),
                wanted.kind(),
                wanted.channel(),
                wanted.from(),
                wanted.reason(),
                clock.instant(),
                viewer.accountId(),
                viewer.name()));
        trail.enter(new Act(viewer.actor(), FrontDoorDeed.POLICY_SET, new Subject("channel-policy", id)));
    }
}
