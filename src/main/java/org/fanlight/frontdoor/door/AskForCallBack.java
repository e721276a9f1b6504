package org.fanlight.frontdoor.door;

import java.time.Clock;
import java.util.UUID;
import org.fanlight.audit.Act;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.Once;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts somebody on the list of people whom we owe a call.
@Service
public class AskForCallBack {

    private final CallBacks callBacks;
    private final Once once;
    private final AuditTrail trail;
    private final Clock clock;

    AskForCallBack(CallBacks callBacks, Once once, AuditTrail trail, Clock clock) {
        this.callBacks = callBacks;
        this.once = once;
        this.trail = trail;
        this.clock = clock;
    }

    /// The request goes by the key of its form, so that the same form sent twice asks once.
    @Transactional
    public CallBackId ask(NewCallBack asked, UUID key, Actor by) {
        once.once(key, () -> add(new CallBackId(key), asked, by));
        return new CallBackId(key);
    }

    private String add(CallBackId id, NewCallBack asked, Actor by) {
        callBacks.add(new CallBack(
                id,
                clock.instant(),
                asked.name(),
                asked.phone(),
                asked.organisation(),
                asked.district(),
                asked.suits()));
        trail.enter(new Act(by, FrontDoorDeed.CALL_BACK_ASKED, new Subject("call-back", id.value())));
        return id.value().toString();
    }
}
