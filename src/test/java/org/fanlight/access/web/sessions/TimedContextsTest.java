package org.fanlight.access.web.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.worktime.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;

class TimedContextsTest {

    private static final Viewer SAM = viewer(Role.SOCIAL_WORKER);
    private static final Viewer OLGA = viewer(Role.OPERATOR);

    private final MovableClock clock = MovableClock.at("2026-11-23 08:00");
    private final SessionLimits limits = new SessionLimits("30, System operator 15", "12, System operator 8");
    private final TimedContexts contexts = new TimedContexts(limits, clock);
    private final MockHttpSession session = new MockHttpSession();

    @Test
    void somebodyIsSignedInUntilTheLongestTimeOfTheirRoleIsOver() {
        signIn(SAM);
        clock.moveBy(Duration.ofHours(12));
        assertThat(whoIsThere()).isNotNull();

        clock.moveBy(Duration.ofMinutes(1));
        assertThat(whoIsThere()).isNull();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void anOperatorForLessLong() {
        signIn(OLGA);
        clock.moveBy(Duration.ofHours(8).plusMinutes(1));

        assertThat(whoIsThere()).isNull();
    }

    @Test
    void pagesAreToldHowLongIsLeft() {
        signIn(SAM);
        clock.moveBy(Duration.ofHours(11).plusMinutes(55));

        assertThat(contexts.left(request(), SAM)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void theSessionEndsAMinuteAfterTheIdleLimitOfTheRole() {
        signIn(SAM);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(31 * 60);
        signIn(OLGA);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(16 * 60);
    }

    @Test
    void aSessionIsFoundByTheAccountAndNotByAName() {
        signIn(SAM);

        assertThat(session.getAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME))
                .isEqualTo(SAM.accountId().toString());
    }

    @Test
    void aRequestThatAsksNobodyWhoTheyAreDoesNotLookAtTheSession() {
        signIn(SAM);
        clock.moveBy(Duration.ofHours(13));

        contexts.loadDeferredContext(request());

        assertThat(session.isInvalid()).isFalse();
    }

    private void signIn(Viewer viewer) {
        var token = UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of());
        contexts.saveContext(new SecurityContextImpl(token), request(), new MockHttpServletResponse());
    }

    private Authentication whoIsThere() {
        return contexts.loadDeferredContext(request()).get().getAuthentication();
    }

    private MockHttpServletRequest request() {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        return request;
    }

    private static Viewer viewer(Role role) {
        return new Viewer(UUID.randomUUID(), "Somebody", Set.of(role), null, null);
    }
}
