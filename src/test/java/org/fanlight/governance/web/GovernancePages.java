package org.fanlight.governance.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.access.need.Restrictions;
import org.fanlight.access.need.WhatSearchesSay;
import org.fanlight.audit.Actor;
import org.fanlight.audit.Subject;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.fanlight.frontdoor.Workers;
import org.fanlight.people.BirthDate;
import org.fanlight.people.Names;
import org.fanlight.people.Particulars;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.Recording;
import org.fanlight.people.Sex;
import org.fanlight.worktime.London;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The pages of information governance, and people and workers to look at each other.
@FanlightTest
public abstract class GovernancePages {

    @Autowired
    protected MockMvcTester browser;

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected People people;

    @Autowired
    protected TestDatabase database;

    @Autowired
    private Restrictions restrictions;

    protected Viewer governance;

    @BeforeEach
    void somebodyOfInformationGovernance() {
        governance = newcomer("Ines Roe", Role.INFORMATION_GOVERNANCE);
    }

    protected void restrict(PersonId person) {
        var now = Instant.now();
        restrictions.add(
                UUID.randomUUID(),
                new Subject("person", person.value()),
                "In the news",
                WhatSearchesSay.NOTHING,
                London.dateOf(now),
                new Viewer(UUID.randomUUID(), "Mona", Set.of(Role.DUTY_MANAGER), null, null),
                now);
    }

    protected Viewer newcomer(String name, Role role) {
        return newcomer(name, role, Workers.TEAM);
    }

    protected Viewer newcomer(String name, Role role, UUID team) {
        var id = UUID.randomUUID();
        var account = new Account(id, id + "@council.example", name, "none", Set.of(role), null, team);
        accounts.addAll(List.of(account));
        return account.viewer();
    }

    protected PersonId person(String given, String family) {
        var id = new PersonId(UUID.randomUUID());
        var born = new BirthDate.Known(LocalDate.of(2019, 2, 3));
        people.add(new Recording<>(
                Person.first(id, Particulars.of(Names.of(given, family), born, Sex.F)), Instant.now(), Actor.HOUSE));
        return id;
    }

    protected List<String> rows(String url) {
        return document(gets(governance, url)).select("tbody tr").eachText();
    }

    protected MvcTestResult gets(Viewer viewer, String url) {
        return browser.perform(as(viewer, get(url)));
    }

    protected MvcTestResult sends(Viewer viewer, String url, Map<String, String> fields) {
        var form = post(url).with(csrf());
        fields.forEach(form::param);
        return browser.perform(as(viewer, form));
    }

    protected static MockHttpServletRequestBuilder as(Viewer viewer, MockHttpServletRequestBuilder request) {
        return request.with(authentication(new UsernamePasswordAuthenticationToken(viewer, null, List.of())));
    }

    protected static Document document(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    protected static String text(MvcTestResult result) {
        return document(result).select("main").text();
    }
}
