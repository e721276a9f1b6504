package org.fanlight.access.web.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fanlight.access.Viewer;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/// Who is signed in, kept in the session for as long as their roles allow and under the id of their account.
///
/// A session is kept a minute longer than the limits, so that nobody is signed out before the time that pages
/// tell them.
@Component
public class TimedContexts extends HttpSessionSecurityContextRepository {

    private static final String UNTIL = "fanlight.signed-in-until";
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final SessionLimits limits;
    private final Clock clock;

    TimedContexts(SessionLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        super.saveContext(context, request, response);
        var somebody = context.getAuthentication();
        if (somebody != null && somebody.getPrincipal() instanceof Viewer viewer) {
            var session = request.getSession();
            var idle = limits.idle(viewer.roles()).plus(GRACE);
            session.setMaxInactiveInterval(Math.toIntExact(idle.toSeconds()));
            session.setAttribute(SecondLook.DUE, true);
            session.setAttribute(UNTIL, clock.instant().plus(limits.longest(viewer.roles())));
            session.setAttribute(
                    FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                    viewer.accountId().toString());
        }
    }

    /// The session is looked at only once somebody asks who is signed in.
    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        var kept = super.loadDeferredContext(request);
        return new DeferredSecurityContext() {

            private boolean looked;

            @Override
            public SecurityContext get() {
                look();
                return kept.get();
            }

            @Override
            public boolean isGenerated() {
                look();
                return kept.isGenerated();
            }

            private void look() {
                if (!looked) {
                    looked = true;
                    endIfOver(request);
                }
            }
        };
    }

    /// How long the viewer may go on, whatever they do.
    public Duration left(HttpServletRequest request, Viewer viewer) {
        return until(request)
                .map(end -> Duration.between(clock.instant(), end))
                .orElseGet(() -> limits.longest(viewer.roles()));
    }

    private void endIfOver(HttpServletRequest request) {
        until(request)
                .filter(end -> !clock.instant().isBefore(end.plus(GRACE)))
                .ifPresent(_ -> request.getSession().invalidate());
    }

    private static Optional<Instant> until(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(UNTIL))
                .filter(Instant.class::isInstance)
                .map(Instant.class::cast);
    }
}
