package org.fanlight.frontdoor.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.ReferrerKind.EMERGENCY_SERVICE;
import static org.fanlight.frontdoor.ReferrerKind.PROFESSIONAL;
import static org.fanlight.frontdoor.ReferrerKind.PUBLIC;
import static org.fanlight.frontdoor.door.Channel.ONLINE_FORM;
import static org.fanlight.frontdoor.door.Channel.PHONE_FIRST;
import static org.fanlight.frontdoor.door.Policies.ALDERBROOK;
import static org.fanlight.frontdoor.door.Policies.BRACKENRIDGE;
import static org.fanlight.frontdoor.door.Policies.rule;
import static org.fanlight.worktime.Calendars.day;

import java.util.List;
import java.util.Optional;
import org.fanlight.frontdoor.ReferrerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChannelPolicyTest {

    private final ChannelPolicy policy = new ChannelPolicy(List.of(
            rule(ALDERBROOK, PROFESSIONAL, PHONE_FIRST, "2026-03-02", "2026-02-10 10:00"),
            rule(ALDERBROOK, PROFESSIONAL, ONLINE_FORM, "2027-01-04", "2026-11-02 10:00")));

    @ParameterizedTest
    @EnumSource(ReferrerKind.class)
    void whereNobodySetAnythingItIsTheOnlineForm(ReferrerKind kind) {
        assertThat(policy.channelFor(Optional.of(BRACKENRIDGE), kind, day("2026-11-23")))
                .isEqualTo(ONLINE_FORM);
    }

    @Test
    void aRuleHoldsFromItsDayOn() {
        assertThat(channelOn("2026-03-01")).isEqualTo(ONLINE_FORM);
        assertThat(channelOn("2026-03-02")).isEqualTo(PHONE_FIRST);
        assertThat(channelOn("2027-01-03")).isEqualTo(PHONE_FIRST);
        assertThat(channelOn("2027-01-04")).isEqualTo(ONLINE_FORM);
    }

    @Test
    void aRuleIsForItsKindOfReferrerAlone() {
        assertThat(policy.channelFor(Optional.of(ALDERBROOK), PUBLIC, day("2026-11-23")))
                .isEqualTo(ONLINE_FORM);
    }

    @Test
    void whoDoesNotKnowTheDistrictGetsTheOnlineForm() {
        assertThat(policy.channelFor(Optional.empty(), PROFESSIONAL, day("2026-11-23")))
                .isEqualTo(ONLINE_FORM);
    }

    @Test
    void ofTwoRulesForOneDateTheNewestCounts() {
        var changedOurMind = new ChannelPolicy(List.of(
                rule(ALDERBROOK, PUBLIC, ONLINE_FORM, "2026-12-01", "2026-11-20 12:00"),
                rule(ALDERBROOK, PUBLIC, PHONE_FIRST, "2026-12-01", "2026-11-20 09:00")));

        assertThat(changedOurMind.channelFor(Optional.of(ALDERBROOK), PUBLIC, day("2026-12-01")))
                .isEqualTo(ONLINE_FORM);
        assertThat(changedOurMind.coming(ALDERBROOK, PUBLIC, day("2026-11-23")))
                .singleElement()
                .returns(ONLINE_FORM, ChannelRule::channel);
    }

    @Test
    void aRuleSetLateForAnEarlierDateDoesNotUndoALaterDate() {
        var filledIn = new ChannelPolicy(List.of(
                rule(ALDERBROOK, PUBLIC, PHONE_FIRST, "2026-10-01", "2026-09-01 09:00"),
                rule(ALDERBROOK, PUBLIC, ONLINE_FORM, "2026-09-15", "2026-09-02 09:00")));

        assertThat(filledIn.channelFor(Optional.of(ALDERBROOK), PUBLIC, day("2026-11-23")))
                .isEqualTo(PHONE_FIRST);
    }

    @Test
    void anEmergencyServiceNeverWaitsOnThePhoneWhateverTheTableHolds() {
        var wrong = new ChannelPolicy(
                List.of(rule(ALDERBROOK, EMERGENCY_SERVICE, PHONE_FIRST, "2026-01-01", "2026-01-01 09:00")));

        assertThat(wrong.channelFor(Optional.of(ALDERBROOK), EMERGENCY_SERVICE, day("2026-11-23")))
                .isEqualTo(ONLINE_FORM);
    }

    @Test
    void whatIsComingIsShownInItsOrder() {
        assertThat(policy.coming(ALDERBROOK, PROFESSIONAL, day("2026-01-01")))
                .extracting(ChannelRule::from)
                .containsExactly(day("2026-03-02"), day("2027-01-04"));
        assertThat(policy.coming(ALDERBROOK, PROFESSIONAL, day("2027-01-04"))).isEmpty();
    }

    private Channel channelOn(String date) {
        return policy.channelFor(Optional.of(ALDERBROOK), PROFESSIONAL, day(date));
    }
}
