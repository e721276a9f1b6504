package org.fanlight.frontdoor.door.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.frontdoor.door.form.DraftToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.web.util.WebUtils;

/// The cookie that leads a browser back to its draft.
///
/// It ends with the browser unless its owner asks for more: others may use the same computer.
final class DraftCookie {

    static final String NAME = "fanlight-form";

    private DraftCookie() {}

    static Optional<DraftToken> in(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : token(cookie);
    }

    static void give(DraftToken token, HttpServletRequest request, HttpServletResponse response) {
        add(cookie(token.value().toString(), request), response);
    }

    static void giveFor(Duration time, DraftToken token, HttpServletRequest request, HttpServletResponse response) {
        add(cookie(token.value().toString(), request).maxAge(time), response);
    }

    static void takeBack(HttpServletRequest request, HttpServletResponse response) {
        add(cookie("", request).maxAge(Duration.ZERO), response);
    }

    private static ResponseCookieBuilder cookie(String value, HttpServletRequest request) {
        return ResponseCookie.from(NAME, value)
                .path("/worried")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }

    private static void add(ResponseCookieBuilder cookie, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private static Optional<DraftToken> token(Cookie cookie) {
        try {
            return Optional.of(new DraftToken(UUID.fromString(cookie.getValue())));
        } catch (IllegalArgumentException tamperedWith) {
            return Optional.empty();
        }
    }
}
