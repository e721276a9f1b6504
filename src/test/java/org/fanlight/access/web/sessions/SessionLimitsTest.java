package org.fanlight.access.web.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.fanlight.access.Role;
import org.fanlight.startup.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionLimitsTest {

    private static final Set<Role> OPERATOR = Set.of(Role.OPERATOR);
    private static final Set<Role> MANAGER = Set.of(Role.DUTY_MANAGER);

    @Test
    void everyRoleHasTheUsualLimitsButThoseThatAreNamed() {
        var limits = new SessionLimits("30, System operator 15, duty manager 60", "12, System operator 8");

        assertThat(limits.idle(OPERATOR)).isEqualTo(Duration.ofMinutes(15));
        assertThat(limits.idle(MANAGER)).isEqualTo(Duration.ofMinutes(60));
        assertThat(limits.idle(Set.of(Role.PROFESSIONAL))).isEqualTo(Duration.ofMinutes(30));
        assertThat(limits.longest(OPERATOR)).isEqualTo(Duration.ofHours(8));
        assertThat(limits.longest(MANAGER)).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void theStrictestOfSeveralRolesCounts() {
        var limits = new SessionLimits("30, Duty manager 60", "12, System operator 8");
        var both = Set.of(Role.DUTY_MANAGER, Role.OPERATOR);

        assertThat(limits.idle(both)).isEqualTo(Duration.ofMinutes(30));
        assertThat(limits.longest(both)).isEqualTo(Duration.ofHours(8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "never", "5", "9999", "30, Nobody 15", "30, System operator", "30, System operator 5", "30,"
            })
    void aSlipIsSaidAtTheStart(String words) {
        assertThatThrownBy(() -> new SessionLimits(words, "12"))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("FANLIGHT_IDLE_MINUTES");
    }

    @Test
    void nobodyStaysSignedInForMoreThanADay() {
        assertThatThrownBy(() -> new SessionLimits("30", "25"))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("FANLIGHT_LONGEST_HOURS");
    }
}
