package org.fanlight.operations.providers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.sso.RoleMapping;
import org.fanlight.agencies.AgencyId;
import org.fanlight.agencies.Team;
import org.fanlight.agencies.TeamId;
import org.fanlight.agencies.TeamKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How an operator writes down what a group acts as.
class TypedMappingsTest {

    private static final UUID NORTH = new UUID(1, 1);
    private static final List<Team> TEAMS = List.of(
            new Team(new TeamId(NORTH), new AgencyId(new UUID(2, 2)), "Northside hub, days", TeamKind.values()[0]));

    @Test
    void linesBecomeMappingsAndLinesAgain() {
        var text = "CN=duty,OU=hub = Duty manager, Northside hub, days\nchecks = Agency checks";

        var read = TypedMappings.read("\n" + text.toUpperCase(Locale.ROOT) + "\n\n checks=agency checks ", TEAMS);

        assertThat(read.unread()).isEmpty();
        assertThat(read.mappings())
                .containsExactly(
                        new RoleMapping("CN=DUTY,OU=HUB", Role.DUTY_MANAGER, NORTH),
                        new RoleMapping("CHECKS", Role.PARTNER_CHECKER, null),
                        new RoleMapping("checks", Role.PARTNER_CHECKER, null));
        assertThat(TypedMappings.written(TypedMappings.read(text, TEAMS).mappings(), TEAMS))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hub",
                "= Duty manager",
                "hub = ",
                "hub = Duty",
                "hub = Duty manager, Nowhere",
                "hub = Duty manager,",
                "it = System operator"
            })
    void whatMakesNoSenseIsNamedByItsLine(String line) {
        assertThat(TypedMappings.read("checks = Agency checks\n" + line, TEAMS).unread())
                .contains(2);
    }
}
