package org.fanlight.access.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.access.OneOfEverything.id;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fanlight.CommittedDocument;
import org.fanlight.access.OneOfEverything;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.access.need.Restrictions;
import org.fanlight.access.need.WhatSearchesSay;
import org.fanlight.audit.Subject;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.fanlight.worktime.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route that leads to a record, with every verb, is tried by everybody: those whose record it is, those whose
/// it is not, and all of them again once it is restricted. The database is this test's alone.
@FanlightTest
@TestPropertySource(properties = "fanlight.home=target/records-by-route")
class RecordsByRouteTest {

    @Autowired
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Restrictions restrictions;

    @BeforeEach
    void oneOfEverything() {
        OneOfEverything.in(database);
    }

    /// Looking comes before doing, which might take something away from those who look afterwards.
    @Test
    @Tag("docs")
    void whoReachesWhichRecordIsReadBySomebody() throws IOException {
        var routes = Route.all(mapping)
                .filter(RecordRoutes::leadsToARecord)
                .sorted(Comparator.comparing((Route route) -> route.method() != HttpMethod.GET))
                .toList();
        var everybody = Everybody.all();
        var reached = new LinkedHashMap<Route, List<Reach>>();
        routes.forEach(route -> reached.put(route, reached(route, everybody)));
        assertThat(reached)
                .allSatisfy((route, reach) -> assertThat(reach)
                        .as(route.words())
                        .doesNotContain(Reach.FAILED)
                        .matches(
                                all -> all.contains(Reach.THERE) == RecordRoutes.letsSomebodyIn(route),
                                "lets somebody in"));
        restrict("contact", RecordRoutes.CONTACT);
        restrict("person", RecordRoutes.PERSON);
        assertThat(routes.stream().filter(RecordRoutes::canBeRestricted))
                .allSatisfy(route ->
                        assertThat(reached(route, everybody)).as(route.words()).doesNotContain(Reach.THERE));

        CommittedDocument.holds(Path.of("docs/records-by-route.md"), """
                # Who reaches a record by which route

                Written by `./fanlight docs` from what the running application answered. In a database that holds one contact with
                something in every table, every route that leads to a record was taken with every verb by each of these:

                %s

                `yes` means shown, done, or told what is still missing; a dash means the answer that a record gets that never was; `no`
                means not with this role, whatever the record. Then the contact and the person were restricted, and every route to them was
                tried again: nobody was answered `yes` on any of them any more. What an id within a form leads to stands in
                [ids within forms](ids-in-forms.md).

                | Route | %s |
                |---|%s
                %s

                Some routes let nobody in here, since the record has come to its end on them: %s.

                ## Routes with a place that lead to no record

                | Address | Leads to |
                |---|---|
                %s
                """.formatted(
                        Everybody.numbered(),
                        IntStream.rangeClosed(1, everybody.size())
                                .mapToObj(String::valueOf)
                                .collect(joining(" | ")),
                        "---|".repeat(everybody.size()),
                        reached.entrySet().stream()
                                .sorted(Comparator.comparing(each ->
                                        each.getKey().pattern() + each.getKey().method()))
                                .map(each -> row(each.getKey(), each.getValue()))
                                .collect(joining("\n")),
                        RecordRoutes.ends(),
                        RecordRoutes.otherThings()));
    }

    private List<Reach> reached(Route route, Map<String, RequestPostProcessor> everybody) {
        return everybody.values().stream().map(who -> reached(route, who)).toList();
    }

    private Reach reached(Route route, RequestPostProcessor who) {
        var request = RecordRoutes.request(route)
                .param("_once", UUID.randomUUID().toString())
                .param("child", id(0x12, 1).toString())
                .with(csrf())
                .with(who);
        var result = browser.perform(request);
        if (result.getUnresolvedException() != null) {
            return Reach.FAILED;
        }
        var answer = result.getResponse();
        return Reach.of(answer.getStatus(), String.valueOf(answer.getRedirectedUrl()));
    }

    private void restrict(String kind, UUID subject) {
        var manager = new Viewer(UUID.randomUUID(), "Ruth Amis", Set.of(Role.DUTY_MANAGER), null, null);
        var now = Instant.now();
        restrictions.add(
                UUID.randomUUID(),
                new Subject(kind, subject),
                "In the news",
                WhatSearchesSay.NOTHING,
                London.dateOf(now),
                manager,
                now);
    }

    private static String row(Route route, List<Reach> reached) {
        return "| `%s %s` | %s |"
                .formatted(
                        route.method(),
                        route.pattern(),
                        reached.stream().map(Reach::toString).collect(joining(" | ")));
    }
}
