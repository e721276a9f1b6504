package org.fanlight.access.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.access.staff.PasswordRule.Fault.EASY_TO_GUESS;
import static org.fanlight.access.staff.PasswordRule.Fault.TOO_LONG;
import static org.fanlight.access.staff.PasswordRule.Fault.TOO_SHORT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final List<String> OWNER = List.of("Margaret Okoro", "margaret.okoro@council.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven lapwings on plaster",
                "a window above the door",
                "Zr7 kestrel, butter & tin",
                "лебедь гвоздика чайник",
                "margaret okoro paints otters badly"
            })
    void longWordsThatDoNotBelongTogetherAreGood(String password) {
        assertThat(PasswordRule.faultOf(password, OWNER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "passwordpassword",
                "qwertyuiop123",
                "aaaaaaaaaaaaaaaaaa",
                "123456789012345",
                "Password2026!",
                "margaretokoro",
                "Margaret Okoro",
                "margaret.okoro@council.example",
                "councilokoro"
            })
    void whatOthersWouldTryFirstIsNot(String password) {
        assertThat(PasswordRule.faultOf(password, OWNER)).contains(EASY_TO_GUESS);
    }

    @Test
    void elevenCharactersAreTooFewAndTwoHundredAndOneTooMany() {
        assertThat(PasswordRule.faultOf("xK4 vultur9", OWNER)).contains(TOO_SHORT);
        assertThat(PasswordRule.faultOf("xK4 vultures", OWNER)).isEmpty();
        assertThat(PasswordRule.faultOf("otter paints ".repeat(16), OWNER)).contains(TOO_LONG);
    }

    /// Twelve letters, each of them two units of UTF-16.
    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(PasswordRule.faultOf("🦉🔑🌧🧵🐎🥁", OWNER)).contains(TOO_SHORT);
    }
}
