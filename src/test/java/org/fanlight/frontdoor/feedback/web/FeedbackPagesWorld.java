package org.fanlight.frontdoor.feedback.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.database.FanlightTest;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.feedback.FeedbackWay;
import org.fanlight.frontdoor.feedback.GiveFeedback;
import org.fanlight.frontdoor.feedback.NewFeedback;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The whole application, asked as browsers ask it, and a way to tell what happened before.
@FanlightTest
abstract class FeedbackPagesWorld {

    static final String TOLD = "A social worker has decided what happens next.";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GiveFeedback giveFeedback;

    @Autowired
    private BeanFactory beans;

    Stories stories;

    @BeforeEach
    void beginTheStory() {
        stories = new Stories(beans);
    }

    MvcTestResult anybodyGets(String url) {
        return browser.perform(get(url));
    }

    MvcTestResult gets(Viewer viewer, String url) {
        return browser.perform(as(viewer, get(url)));
    }

    MvcTestResult anybodySends(String url, Map<String, String> fields) {
        return browser.perform(form(url, fields));
    }

    MvcTestResult sends(Viewer viewer, String url, Map<String, String> fields) {
        return browser.perform(as(viewer, form(url, fields)));
    }

    void told(ContactId contact, Viewer worker) {
        giveFeedback.give(new NewFeedback(contact, FeedbackWay.PHONE, TOLD, "Nothing about the family"), worker);
    }

    String linkTo(ContactId contact) {
        return "/follow/" + stories.linkTo(contact);
    }

    static String feedbackOn(ContactId contact) {
        return "/contacts/" + contact.value() + "/feedback";
    }

    static String once() {
        return UUID.randomUUID().toString();
    }

    static Document document(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static MockHttpServletRequestBuilder form(String url, Map<String, String> fields) {
        var form = post(url).with(csrf());
        fields.forEach(form::param);
        return form;
    }

    private static MockHttpServletRequestBuilder as(Viewer viewer, MockHttpServletRequestBuilder request) {
        return request.with(authentication(new UsernamePasswordAuthenticationToken(viewer, null, List.of())));
    }
}
