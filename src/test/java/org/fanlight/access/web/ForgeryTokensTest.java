package org.fanlight.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ForgeryTokensTest {

    private final ForgeryTokens tokens = new ForgeryTokens();

    @Test
    void aTokenComesBackWithTheCookie() {
        var first = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        var token = tokens.generateToken(first);
        tokens.saveToken(token, first, response);

        var next = new MockHttpServletRequest();
        next.setCookies(response.getCookies());

        assertThat(tokens.loadToken(next).getToken()).isEqualTo(token.getToken());
    }

    @Test
    void noScriptReadsItAndNoOtherSiteSendsIt() {
        var request = new MockHttpServletRequest();
        request.setSecure(true);
        var response = new MockHttpServletResponse();

        tokens.saveToken(tokens.generateToken(request), request, response);

        assertThat(response.getCookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSecure()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        });
    }

    @Test
    void signingOutDoesNotEndIt() {
        var response = new MockHttpServletResponse();

        tokens.saveToken(null, new MockHttpServletRequest(), response);

        assertThat(response.getCookies()).isEmpty();
    }
}
