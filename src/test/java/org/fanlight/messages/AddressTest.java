package org.fanlight.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"sam@larkshire.example", "o'neil+school@a.b-c.example", "x_1.y@xn--caf-dma.example"})
    void anOrdinaryAddressIsTaken(String typed) {
        assertThat(EmailAddress.read(typed)).contains(new EmailAddress(typed));
    }

    @Test
    void spacesAroundAnAddressAreDropped() {
        assertThat(EmailAddress.read(" sam@larkshire.example\n")).contains(new EmailAddress("sam@larkshire.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sam",
                "sam@",
                "@larkshire.example",
                "sam@larkshire",
                "sam@larkshire.example.",
                "sam@-larkshire.example",
                "sam..fox@larkshire.example",
                "sam fox@larkshire.example",
                "sam@larkshire.example,eve@larkshire.example",
                "sam@larkshire.example\r\nBcc: eve@larkshire.example",
                "Sam <sam@larkshire.example>",
                "sam@larkshire.ex\u0430mple"
            })
    void anythingElseIsNoAddress(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmailAddress(typed))
                .withMessage("That is not an e-mail address");
    }

    @Test
    void anAddressIsNoLongerThanMailServersTake() {
        assertThat(EmailAddress.read("s".repeat(65) + "@larkshire.example")).isEmpty();
        assertThat(EmailAddress.read("sam@" + "larkshire.".repeat(26) + "example"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "07700 900123, +447700900123",
        "+44 7700 900123, +447700900123",
        "+44 (0)7700 900-123, +447700900123",
        "0044 7700 900123, +447700900123"
    })
    void aMobileNumberIsKeptInternationally(String typed, String kept) {
        assertThat(MobileNumber.read(typed)).contains(new MobileNumber(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01632 960123", "07700 90012", "07700 9001234", "+1 7700 900123", "O7700 900123"})
    void anythingElseIsNoMobileNumber(String typed) {
        assertThat(MobileNumber.read(typed)).isEmpty();
    }

    @Test
    void noLogShowsAnAddress() {
        assertThat(new EmailAddress("sam@larkshire.example")).asString().doesNotContain("sam");
        assertThat(new MobileNumber("+447700900123")).asString().doesNotContain("7700");
    }
}
