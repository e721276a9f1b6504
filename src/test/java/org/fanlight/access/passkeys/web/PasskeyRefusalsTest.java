package org.fanlight.access.passkeys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Newcomers;
import org.fanlight.access.passkeys.AddPasskey;
import org.fanlight.access.passkeys.PasskeyOwner;
import org.fanlight.access.passkeys.RemovePasskey;
import org.fanlight.database.FanlightTest;
import org.fanlight.ui.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What passkeys do not do. What they do is tried in `PasskeyJourneyTest`.
@FanlightTest
class PasskeyRefusalsTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private AddPasskey addPasskey;

    @Autowired
    private RemovePasskey removePasskey;

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "not json", "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\"}"})
    void whatNobodyAskedForSignsNobodyIn(String credential) {
        assertThat(browser.perform(
                        post("/sign-in/passkey").param("credential", credential).with(csrf())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This passkey did not work");
    }

    @Test
    void everybodyIsAskedTheSameAndNoAccountIsNamed() {
        var asked = browser.perform(post("/sign-in/passkey/options").with(csrf()));

        assertThat(asked)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.allowCredentials")
                .isEqualTo(List.of());
        assertThat(asked).bodyJson().extractingPath("$.userVerification").isEqualTo("required");
    }

    @Test
    void theOptionsNeedTheTokenAgainstForgery() {
        assertThat(browser.perform(post("/sign-in/passkey/options"))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theDeviceHasToKnowItsOwner() {
        var options = addPasskey.options(somebody());

        assertThat(options.getAuthenticatorSelection().getUserVerification())
                .isEqualTo(UserVerificationRequirement.REQUIRED);
    }

    @Test
    void whatSomebodyElseWasAskedAddsNothing() {
        var asked = addPasskey.options(somebody());

        assertThat(addPasskey.add(somebody(), asked, null)).isFalse();
    }

    @Test
    void nobodyRemovesAPasskeyThatIsNotTheirs() {
        var account = somebody();

        assertThatThrownBy(() -> removePasskey.remove(UUID.randomUUID(), account))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anOwnerIsFoundByTheBytesOfTheAccount() {
        var id = UUID.randomUUID();

        assertThat(PasskeyOwner.accountOf(PasskeyOwner.handleOf(id))).isEqualTo(id);
    }

    private Account somebody() {
        return accounts.findByEmail(Newcomers.add(accounts, passwords, "a window above the door"))
                .orElseThrow();
    }
}
