package org.fanlight.access.secondstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.fanlight.access.Role;
import org.fanlight.startup.CannotStart;
import org.junit.jupiter.api.Test;

class SecondStepSettingsTest {

    @Test
    void everybodyNobodyOrSomeRolesNeedASecondStep() {
        var some = new SecondStepSettings("duty manager, System operator");

        assertThat(new SecondStepSettings("everybody").isNeededBy(Set.of(Role.PROFESSIONAL)))
                .isTrue();
        assertThat(new SecondStepSettings("everybody").isNeededBy(Set.of())).isTrue();
        assertThat(some.isNeededBy(Set.of())).isFalse();
        assertThat(new SecondStepSettings("nobody").isNeededBy(Set.of(Role.OPERATOR)))
                .isFalse();
        assertThat(some.isNeededBy(Set.of(Role.PROFESSIONAL, Role.DUTY_MANAGER)))
                .isTrue();
        assertThat(some.isNeededBy(Set.of(Role.PROFESSIONAL))).isFalse();
    }

    @Test
    void aSlipDoesNotOpenTheHouse() {
        assertThatThrownBy(() -> new SecondStepSettings("evrybody"))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("FANLIGHT_SECOND_STEP has to be");
        assertThatThrownBy(() -> new SecondStepSettings("")).isInstanceOf(CannotStart.class);
    }
}
