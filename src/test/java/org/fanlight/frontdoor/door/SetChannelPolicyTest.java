package org.fanlight.frontdoor.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.frontdoor.ReferrerKind.EMERGENCY_SERVICE;
import static org.fanlight.frontdoor.ReferrerKind.PROFESSIONAL;
import static org.fanlight.frontdoor.door.Channel.ONLINE_FORM;
import static org.fanlight.frontdoor.door.Channel.PHONE_FIRST;
import static org.fanlight.frontdoor.door.Policies.ALDERBROOK;
import static org.fanlight.frontdoor.door.Policies.BRACKENRIDGE;
import static org.fanlight.worktime.Calendars.day;

import java.util.List;
import org.fanlight.access.NotPermitted;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.District;
import org.fanlight.agencies.DistrictId;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetChannelPolicyTest {

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final SetChannelPolicy setChannelPolicy = door.the(SetChannelPolicy.class);

    @BeforeEach
    void larkshireHasADistrict() {
        door.the(Agencies.class).addDistricts(List.of(new District(ALDERBROOK, "Alderbrook", "AL")));
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void aManagersRuleIsKeptWithTheirNameAndIsOnRecord() {
        assertThat(set(ALDERBROOK, PROFESSIONAL, PHONE_FIRST, "2026-11-23")).isEqualTo(PolicyResult.SET);

        assertThat(rules()).singleElement().satisfies(rule -> {
            assertThat(rule.setByName()).isEqualTo(Workers.RUTH.name());
            assertThat(rule.reason()).isEqualTo("Agreed in October");
            assertThat(door.the(AuditTrail.class).newestOn(new Subject("channel-policy", rule.id()), 5))
                    .hasSize(1);
        });
    }

    @Test
    void emergencyServicesCannotBeSetToPhoneFirst() {
        assertThat(set(ALDERBROOK, EMERGENCY_SERVICE, PHONE_FIRST, "2026-12-01"))
                .isEqualTo(PolicyResult.EMERGENCY_SERVICES_STAY_ONLINE);
        assertThat(rules()).isEmpty();
    }

    @Test
    void whatHeldYesterdayCannotBeChanged() {
        assertThat(set(ALDERBROOK, PROFESSIONAL, ONLINE_FORM, "2026-11-22")).isEqualTo(PolicyResult.BEGINS_IN_THE_PAST);
        assertThat(rules()).isEmpty();
    }

    @Test
    void aDistrictMustExist() {
        assertThat(set(BRACKENRIDGE, PROFESSIONAL, ONLINE_FORM, "2026-12-01")).isEqualTo(PolicyResult.NO_SUCH_DISTRICT);
        assertThat(rules()).isEmpty();
    }

    @Test
    void aReasonMustBeGiven() {
        var wanted = new NewChannelRule(ALDERBROOK, PROFESSIONAL, PHONE_FIRST, day("2026-12-01"), " ");

        assertThat(setChannelPolicy.set(wanted, Workers.RUTH)).isEqualTo(PolicyResult.REASON_MISSING);
        assertThat(rules()).isEmpty();
    }

    @Test
    void onlyAManagerMaySetIt() {
        var wanted = new NewChannelRule(ALDERBROOK, PROFESSIONAL, PHONE_FIRST, day("2026-12-01"), "Why not");

        assertThatThrownBy(() -> setChannelPolicy.set(wanted, Workers.SAM)).isInstanceOf(NotPermitted.class);
        assertThat(rules()).isEmpty();
    }

    private PolicyResult set(DistrictId district, ReferrerKind kind, Channel channel, String from) {
        return setChannelPolicy.set(
                new NewChannelRule(district, kind, channel, day(from), "Agreed in October"), Workers.RUTH);
    }

    private List<ChannelRule> rules() {
        return door.the(ChannelPolicies.class).policy().rules();
    }
}
