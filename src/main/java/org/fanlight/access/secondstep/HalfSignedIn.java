package org.fanlight.access.secondstep;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

/// That a browser has given the right password and no code yet. To every page but the one that asks for the code
/// it is nobody.
///
/// @param back the page to be led to afterwards, empty where there is none
/// @param since when the password was given
public record HalfSignedIn(UUID account, String back, Instant since) implements Serializable {

    /// The page that asks for the code.
    public static final String ASKED_AT = "/sign-in/code";

    static final Duration LASTS = Duration.ofMinutes(10);

    private static final String KEPT_AS = HalfSignedIn.class.getName();
    private static final String SIGNED_IN_AS = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    /// Who this browser has given the password of, if that is not too long ago.
    public static Optional<HalfSignedIn> in(HttpServletRequest request, Instant now) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(KEPT_AS))
                .filter(HalfSignedIn.class::isInstance)
                .map(HalfSignedIn.class::cast)
                .filter(half -> now.isBefore(half.since.plus(LASTS)));
    }

    /// Remembers it in a session of a new name; whoever was signed in here before is not any more.
    public void keepIn(HttpServletRequest request) {
        var earlier = request.getSession(false);
        if (earlier != null && earlier.getAttribute(SIGNED_IN_AS) != null) {
            earlier.invalidate();
        } else if (earlier != null) {
            request.changeSessionId();
        }
        var session = request.getSession();
        session.setAttribute(KEPT_AS, this);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
    }

    /// Forgets it, as whoever passes the second step is signed in from here on.
    public static void forget(HttpServletRequest request) {
        var session = request.getSession();
        session.removeAttribute(KEPT_AS);
        session.removeAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME);
    }
}
