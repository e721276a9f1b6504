package org.fanlight.access.web.sessions;

import java.time.Duration;
import java.util.Set;
import org.fanlight.access.Role;
import org.fanlight.startup.CannotStart;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long somebody stays signed in, by role; the strictest of several roles counts.
///
/// @param idleMinutes while nothing is done
/// @param longestHours at the most, whatever is done
@ConfigurationProperties("fanlight.sessions")
public record SessionLimits(
        @DefaultValue("30") String idleMinutes,
        @DefaultValue("12, System operator 8") String longestHours) {

    private static final int LEAST_IDLE = 10;
    private static final int MOST_IDLE = 240;
    private static final int LEAST_HOURS = 1;
    private static final int MOST_HOURS = 24;

    public SessionLimits {
        minutes(idleMinutes);
        hours(longestHours);
    }

    public Duration idle(Set<Role> roles) {
        return Duration.ofMinutes(minutes(idleMinutes).strictest(roles));
    }

    public Duration longest(Set<Role> roles) {
        return Duration.ofHours(hours(longestHours).strictest(roles));
    }

    private static ByRole minutes(String words) {
        return ByRole.read(words, LEAST_IDLE, MOST_IDLE)
                .orElseThrow(
                        () -> new CannotStart(
                                "FANLIGHT_IDLE_MINUTES has to be a number from 10 to 240, such as 30 or 30, System operator 15."));
    }

    private static ByRole hours(String words) {
        return ByRole.read(words, LEAST_HOURS, MOST_HOURS)
                .orElseThrow(
                        () -> new CannotStart(
                                "FANLIGHT_LONGEST_HOURS has to be a number from 1 to 24, such as 12 or 12, System operator 8."));
    }
}
