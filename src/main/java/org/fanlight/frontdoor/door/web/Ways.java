package org.fanlight.frontdoor.door.web;

import java.time.Clock;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.door.Channel;
import org.fanlight.frontdoor.door.ChannelPolicies;
import org.fanlight.frontdoor.door.form.OnlineForm;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Knows where somebody goes next who has told us so much.
@Component
public class Ways {

    /// Leads on to wherever somebody goes next.
    public static final String ON = "/worried/on";

    public static final String FORM = "/worried/form";
    public static final String PHONE = "/worried/phone";

    private final ChannelPolicies policies;
    private final Clock clock;

    Ways(ChannelPolicies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    public String next(OnlineForm form) {
        if (!form.saysWhetherDanger()) {
            return "/worried/danger";
        }
        return form.who().map(kind -> nextFor(kind, form)).orElse("/worried/who");
    }

    private String nextFor(ReferrerKind kind, OnlineForm form) {
        if (!form.saysWhere()) {
            return "/worried/where";
        }
        var channel = policies.policy().channelFor(form.district(), kind, London.dateOf(clock.instant()));
        return channel == Channel.PHONE_FIRST && !form.saysCannotPhone() ? PHONE : FORM;
    }
}
