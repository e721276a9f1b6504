package org.fanlight.frontdoor.house;

import java.time.LocalDate;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.worktime.ClockCode;
import org.fanlight.worktime.ClockRule;
import org.fanlight.worktime.ClockRules;
import org.fanlight.worktime.Limit;
import org.fanlight.worktime.Said;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says how long one of the partnership's own clocks runs that is triggered from a day on.
@Service
public class SetClock {

    private final ClockRules rules;
    private final KeepSaid keep;

    SetClock(ClockRules rules, KeepSaid keep) {
        this.rules = rules;
        this.keep = keep;
    }

    @Transactional
    public HouseResult set(ClockCode clock, Limit limit, LocalDate from, Saying saying) {
        Access.require(saying.viewer(), Permission.EDIT_LOCAL_RULES);
        if (!isLocal(clock)) {
            return HouseResult.FIXED_ELSEWHERE;
        }
        var rule = new ClockRule(ClockRule.LOCAL, clock, from, limit);
        return keep.keep(rule, from, saying, FrontDoorDeed.CLOCK_SET, rules::add);
    }

    /// A clock is the partnership's own as long as nobody else has ever said how long it runs.
    private boolean isLocal(ClockCode clock) {
        return rules.all().stream()
                .map(Said::what)
                .filter(rule -> rule.clock() == clock)
                .allMatch(ClockRule::isLocal);
    }
}
