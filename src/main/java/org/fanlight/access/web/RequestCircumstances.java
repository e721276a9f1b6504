package org.fanlight.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.fanlight.audit.Circumstances;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Reads from the request at hand where an act comes from, for the audit trail.
@Component
class RequestCircumstances implements Circumstances {

    private static final String BEARER = "Bearer ";
    private static final int DIGITS_KEPT = 32;

    @Override
    public Optional<Whence> now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(whence(attributes.getRequest()))
                : Optional.empty();
    }

    private static Whence whence(HttpServletRequest request) {
        var secret = secret(request);
        return new Whence(request.getRemoteAddr(), secret == null ? null : hashed(secret));
    }

    private static @Nullable String secret(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return authorization.substring(BEARER.length()).strip();
        }
        var session = request.getSession(false);
        return session == null ? null : session.getId();
    }

    /// Half of it is enough to tell sessions apart, and nobody finds a session from it.
    private static String hashed(String secret) {
        return DigestUtils.sha256Hex(secret).substring(0, DIGITS_KEPT);
    }
}
