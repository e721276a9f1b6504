package org.fanlight.access.secondstep.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A browser that keeps its session's cookie from one request to the next.
public final class Visitor {

    private final MockMvcTester browser;
    private @Nullable Cookie session;

    public Visitor(MockMvcTester browser) {
        this.browser = browser;
    }

    public MvcTestResult opens(String path) {
        return sends(get(path));
    }

    public Document page(String path) throws UnsupportedEncodingException {
        return page(opens(path));
    }

    public static Document page(MvcTestResult answer) throws UnsupportedEncodingException {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    /// @param fields names and values in turn
    public MvcTestResult posts(String path, String... fields) {
        var form = post(path).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            form.param(fields[at], fields[at + 1]);
        }
        return sends(form);
    }

    public MvcTestResult signsIn(String email, String password) {
        return posts("/sign-in", "email", email, "password", password);
    }

    /// The same browser as somebody else who got hold of its cookie would have it.
    public Visitor withTheSameCookie() {
        var other = new Visitor(browser);
        other.session = session;
        return other;
    }

    private MvcTestResult sends(MockHttpServletRequestBuilder request) {
        if (session != null) {
            request.cookie(session);
        }
        var answer = browser.perform(request);
        var fresh = answer.getResponse().getCookie("SESSION");
        session = fresh == null ? session : fresh;
        return answer;
    }
}
