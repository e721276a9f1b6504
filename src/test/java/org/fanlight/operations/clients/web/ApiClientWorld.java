package org.fanlight.operations.clients.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.database.FanlightTest;
import org.fanlight.worktime.MovableClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/// The operator's pages about API clients and the API itself, with a clock that stands still.
@FanlightTest
@Import(ApiClientWorld.StoppedClock.class)
abstract class ApiClientWorld {

    static final String CLIENTS = "/operations/clients";
    static final Viewer OPERATOR = somebody(1, Role.OPERATOR);
    static final Viewer SOCIAL_WORKER = somebody(2, Role.SOCIAL_WORKER);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String CONTACT = """
            {
              "kind": "NEW_WORRY",
              "referrer": {"name": "Robin Thackeray", "role": "Police constable", "phone": "07700 900471"},
              "children": [{"name": "Ona Vaitkus"}],
              "danger": {"now": false},
              "notes": "Ona had hidden in the wardrobe."
            }
            """;

    @Autowired
    MockMvcTester browser;

    @Autowired
    MovableClock clock;

    @Autowired
    private Agencies agencies;

    /// A client as the page with its secret shows it.
    record Shown(String clientId, String secret, String page) {

        UUID id() {
            return UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        }
    }

    UUID police() {
        var id = new AgencyId(UUID.randomUUID());
        agencies.addAgencies(List.of(new Agency(id, "Force " + id.value(), AgencyKind.POLICE)));
        return id.value();
    }

    Shown added(String name) {
        return shown(add(police(), name, UUID.randomUUID()));
    }

    MvcTestResult add(UUID agency, String name, UUID once) {
        return sends(post(CLIENTS)
                .param("agency", agency.toString())
                .param("name", name)
                .param("scopes", "CONTACTS_WRITE", "CONTACTS_READ")
                .param("_once", once.toString()));
    }

    MvcTestResult rotate(Shown client, String overlap, UUID once) {
        return sends(post(client.page() + "/secrets").param("overlap", overlap).param("_once", once.toString()));
    }

    MvcTestResult close(Shown client, String reason) {
        return sends(post(client.page() + "/closure").param("reason", reason));
    }

    MvcTestResult sends(MockHttpServletRequestBuilder request) {
        return browser.perform(as(OPERATOR, request).with(csrf()));
    }

    static Shown shown(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        var page = document(answer);
        return new Shown(
                page.select("code").getFirst().text(),
                page.expectFirst("#secret").text(),
                page.expectFirst("main a.govuk-button").attr("href"));
    }

    Document page(String path) {
        var answer = browser.perform(as(OPERATOR, get(path)));
        assertThat(answer).hasStatusOk();
        return document(answer);
    }

    static Document document(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    MvcTestResult asksForToken(String clientId, String secret) {
        return browser.perform(post("/oauth2/token")
                .with(httpBasic(clientId, secret))
                .with(ApiClientWorld::fromAnAddressOfItsOwn)
                .param("grant_type", "client_credentials")
                .param("scope", "contacts:write contacts:read"));
    }

    String token(String clientId, String secret) {
        var answer = asksForToken(clientId, secret);
        assertThat(answer).hasStatusOk();
        return JSON.readTree(answer.getResponse().getContentAsByteArray())
                .path("access_token")
                .stringValue();
    }

    MvcTestResult sendsContact(String token) {
        return browser.perform(post("/api/v1/contacts")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .content(CONTACT.getBytes(StandardCharsets.UTF_8)));
    }

    /// One address may not ask for many tokens a minute, and that is not what is tested here.
    private static MockHttpServletRequest fromAnAddressOfItsOwn(MockHttpServletRequest request) {
        request.setRemoteAddr("test " + UUID.randomUUID());
        return request;
    }

    static MockHttpServletRequestBuilder as(Viewer viewer, MockHttpServletRequestBuilder request) {
        return request.with(authentication(new UsernamePasswordAuthenticationToken(viewer, null, List.of())));
    }

    private static Viewer somebody(int number, Role role) {
        return new Viewer(new UUID(5, number), "Somebody " + number, Set.of(role), null, null);
    }

    /// Behind the world's, by which tokens are made: they stay good while it is moved on.
    @TestConfiguration
    static class StoppedClock {

        @Bean
        @Primary
        MovableClock stoppedClock() {
            return MovableClock.at("2026-01-05 09:00");
        }
    }
}
