package org.fanlight.access.web.sessions;

import java.time.Duration;
import java.util.Set;
import org.fanlight.access.Role;
import org.fanlight.startup.CannotStart;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long somebody stays signed in, by role; the strictest of several roles counts.
@ConfigurationProperties("fanlight.sessions")
public final class SessionLimits {

    private static final int LEAST_IDLE = 10;
    private static final int MOST_IDLE = 240;
    private static final int LEAST_HOURS = 1;
    private static final int MOST_HOURS = 24;

    private final ByRole minutes;
    private final ByRole hours;

    /// @param idleMinutes while nothing is done
    /// @param longestHours at the most, whatever is done
    /// @throws CannotStart where one of them is not written as a number, with other ones for some roles
    public SessionLimits(
            @DefaultValue("30") String idleMinutes, @DefaultValue("12, System operator 8") String longestHours) {
        this.minutes = ByRole.read(idleMinutes, LEAST_IDLE, MOST_IDLE)
                .orElseThrow(
                        () -> new CannotStart(
                                "FANLIGHT_IDLE_MINUTES has to be a number from 10 to 240, such as 30 or 30, System operator 15."));
        this.hours = ByRole.read(longestHours, LEAST_HOURS, MOST_HOURS)
                .orElseThrow(
                        () -> new CannotStart(
                                "FANLIGHT_LONGEST_HOURS has to be a number from 1 to 24, such as 12 or 12, System operator 8."));
    }

    public Duration idle(Set<Role> roles) {
        return Duration.ofMinutes(minutes.strictest(roles));
    }

    public Duration longest(Set<Role> roles) {
        return Duration.ofHours(hours.strictest(roles));
    }
}
