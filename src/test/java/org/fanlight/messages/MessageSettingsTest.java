package org.fanlight.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.fanlight.startup.CannotStart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageSettingsTest {

    private static final URI SERVICE = URI.create("https://fanlight.example");

    @ParameterizedTest
    @ValueSource(strings = {"fanlight.example", "/", "mailto:sam@larkshire.example", "https://fanlight.example/?a=b"})
    void theServiceNeedsAWholeAddress(String address) {
        assertThatThrownBy(() -> new MessageSettings(URI.create(address), null))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("FANLIGHT_ADDRESS");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "the front door"})
    void aMailServerNeedsASender(@Nullable String from) {
        assertThatThrownBy(() -> new MessageSettings(SERVICE, from).sender())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("FANLIGHT_MAIL_FROM");
    }

    @Test
    void theSenderIsAMailbox() {
        assertThat(new MessageSettings(SERVICE, "front.door@larkshire.example").sender())
                .isEqualTo(new EmailAddress("front.door@larkshire.example"));
    }
}
