package org.fanlight.frontdoor.door.web.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.ReferrerKind.PROFESSIONAL;
import static org.fanlight.frontdoor.door.Policies.rule;

import java.util.List;
import java.util.UUID;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.District;
import org.fanlight.agencies.DistrictId;
import org.fanlight.database.FanlightTest;
import org.fanlight.frontdoor.door.CallBack;
import org.fanlight.frontdoor.door.CallBacks;
import org.fanlight.frontdoor.door.Channel;
import org.fanlight.frontdoor.door.ChannelPolicies;
import org.fanlight.frontdoor.door.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From the first page to the phone or the form, over HTTP, without JavaScript.
@FanlightTest
class OpeningTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Agencies agencies;

    @Autowired
    private ChannelPolicies policies;

    @Autowired
    private CallBacks callBacks;

    private final DistrictId district = new DistrictId(UUID.randomUUID());
    private Visitor visitor;

    @BeforeEach
    void aDistrictWhereProfessionalsRingFirst() {
        var code = district.value().toString().substring(0, 8);
        agencies.addDistricts(List.of(new District(district, "District " + code, code)));
        policies.add(rule(district, PROFESSIONAL, Channel.PHONE_FIRST, "2026-01-01", "2026-01-01 09:00"));
        visitor = Visitor.at(port);
    }

    @Test
    void theFirstPageNamesTheNumbersAndTheWayIn() {
        visitor.open("/");

        assertThat(visitor.page().select("h1").text()).isEqualTo("Worried about a child?");
        assertThat(visitor.words()).contains("999", "01632 960100", "01632 960199", "within one working day");
        assertThat(visitor.page().select("main a[href=/sign-in]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/worried/danger", "/worried/999", "/worried/who", "/worried/where"})
    void everyPageCanBeLeftAtOnceAndIsNotFoundBySearching(String path) {
        var page = visitor.open(path).page();

        assertThat(page.select(".govuk-exit-this-page a").attr("href")).isEqualTo("https://www.bbc.co.uk/weather");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void dangerNowLeadsTo999AndOn() {
        visitor.open("/worried/danger").send("danger", "YES");

        assertThat(visitor.path()).isEqualTo("/worried/999");
        assertThat(visitor.page().select("h1 a").attr("href")).isEqualTo("tel:999");
        assertThat(visitor.page().select("main .govuk-button").attr("href")).isEqualTo("/worried/who");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MAYBE", "yes", "\u0000"})
    void anAnswerThatWasNotOfferedIsAskedForAgain(String answer) {
        visitor.open("/worried/danger").send("danger", answer);

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#danger");
    }

    @Test
    void aProfessionalWhereThePhoneComesFirstGetsTheNumber() {
        comeAs("PROFESSIONAL");

        assertThat(visitor.path()).isEqualTo("/worried/phone");
        assertThat(visitor.words()).contains("01632 960100", "Ask us to call you back");
    }

    @Test
    void anEmergencyServiceAndThePublicGetTheFormThere() {
        comeAs("EMERGENCY_SERVICE");
        assertThat(visitor.path()).isEqualTo("/worried/form");

        comeAs("PUBLIC");
        assertThat(visitor.path()).isEqualTo("/worried/form");
    }

    @Test
    void aProfessionalWhoCannotPhoneGetsTheForm() {
        comeAs("PROFESSIONAL");

        visitor.send();

        assertThat(visitor.path()).isEqualTo("/worried/form");
    }

    @Test
    void aCallBackIsAskedForOnceHoweverOftenItIsSent() {
        comeAs("PROFESSIONAL");
        visitor.open("/worried/call-back");
        var form = visitor.hidden();
        form.put("name", "Ivy Marlowe");
        form.put("phone", "01632 960 111");
        form.put("organisation", "Oakfield Primary School");

        visitor.post("/worried/call-back", form);
        visitor.post("/worried/call-back", form);

        assertThat(visitor.path()).isEqualTo("/worried/call-back/asked");
        assertThat(visitor.words()).contains("We will call you back by");
        assertThat(asked()).singleElement().satisfies(callBack -> {
            assertThat(callBack.name()).isEqualTo("Ivy Marlowe");
            assertThat(callBack.suits()).isEmpty();
        });
    }

    @Test
    void aCallBackWithoutANumberKeepsWhatWasTyped() {
        comeAs("PROFESSIONAL");

        visitor.open("/worried/call-back").send("name", "Ivy Marlowe", "suits", "before three");

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#phone", "#organisation");
        assertThat(visitor.page().select("#name").val()).isEqualTo("Ivy Marlowe");
        assertThat(visitor.page().select("#suits").val()).isEqualTo("before three");
        assertThat(asked()).isEmpty();
    }

    @Test
    void withoutTheFirstAnswersACallBackKeepsWhatWasTypedToo() {
        visitor.open("/worried/danger");
        var form = visitor.hidden();
        form.put("name", "Ivy Marlowe");
        form.put("phone", "01632 960 111");
        form.put("organisation", "Oakfield Primary School");

        visitor.post("/worried/call-back", form);

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select("#organisation").val()).isEqualTo("Oakfield Primary School");
    }

    private void comeAs(String who) {
        visitor.open("/worried/danger").send("danger", "NO");
        visitor.send("who", who);
        visitor.send("district", district.value().toString());
    }

    private List<CallBack> asked() {
        return callBacks.waiting().stream()
                .filter(callBack -> callBack.district().equals(district))
                .toList();
    }
}
