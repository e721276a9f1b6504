package org.fanlight.frontdoor.door.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fanlight.startup.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class OwnNumbersTest {

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("fanlight.door.phone", "0300 123")
            .withProperty("fanlight.door.duty-phone", "+44 300 456")
            .withProperty("fanlight.door.helpline-phone", "0800 11");

    @Test
    void numbersOfOnesOwnAreServed() {
        environment.setActiveProfiles("serve");

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01632 960199", "+44 1632 960199", "0808 157 0100", "(020) 7946 0000", "07700 900471", "", "us"})
    void aNumberThatNobodyAnswersIsRefusedByItsSetting(String number) {
        environment.setActiveProfiles("serve");
        environment.setProperty("fanlight.door.duty-phone", number);

        assertThatThrownBy(this::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("Set FANLIGHT_DUTY_PHONE to numbers of your own");
    }

    @Test
    void allThatAreMissingAreNamedAtOnce() {
        var nothingSet = new MockEnvironment();
        nothingSet.setActiveProfiles("serve");

        assertThatThrownBy(() -> start(nothingSet))
                .hasMessageContaining("FANLIGHT_PHONE, FANLIGHT_DUTY_PHONE, FANLIGHT_HELPLINE_PHONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "bench"})
    void inventedNumbersAreRightWhereNobodyIsServed(String profile) {
        environment.setActiveProfiles(profile);
        environment.setProperty("fanlight.door.phone", "01632 960100");

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    private void start() {
        start(environment);
    }

    private static void start(MockEnvironment environment) {
        var context = new StaticApplicationContext();
        context.setEnvironment(environment);
        new OwnNumbers().initialize(context);
    }
}
