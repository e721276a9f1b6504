package org.fanlight.access.secondstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class HalfSignedInTest {

    private static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final HalfSignedIn half = new HalfSignedIn(UUID.randomUUID(), "/work", NOW);

    @Test
    void thereAreTenMinutesToFindThePhone() {
        half.keepIn(request);

        assertThat(HalfSignedIn.in(request, NOW.plusSeconds(599))).contains(half);
        assertThat(HalfSignedIn.in(request, NOW.plusSeconds(600))).isEmpty();
    }

    @Test
    void itIsForgottenOnceItIsPassed() {
        half.keepIn(request);
        HalfSignedIn.forget(request);

        assertThat(HalfSignedIn.in(request, NOW)).isEmpty();
        assertThat(request.getSession().getAttributeNames().hasMoreElements()).isFalse();
    }

    @Test
    void aBrowserThatGaveNoPasswordWaitsForNothing() {
        assertThat(HalfSignedIn.in(request, NOW)).isEmpty();
    }
}
