package org.fanlight.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.Needs;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.database.FanlightTest;
import org.fanlight.frontdoor.contacts.NewContact;
import org.fanlight.frontdoor.contacts.NewPerson;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.frontdoor.contacts.RecordContact;
import org.fanlight.frontdoor.conversations.StartConversation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every form that a signed-in person can send, with anything in it that a person or a machine might send.
@FanlightTest
class AnythingTypedTest {

    private static final int FORMS_PER_ROUTE = 25;
    private static final List<String> FIELDS = List.of(
            "note",
            "question",
            "answer",
            "part",
            "name",
            "role",
            "birth",
            "address",
            "child",
            "source",
            "kind",
            "liesWith",
            "urgency",
            "reason",
            "worker",
            "outcome",
            "service",
            "rationale",
            "seen",
            "verdict",
            "words",
            "act",
            "version",
            "notes",
            "caller-name",
            "caller-phone",
            "caller-kind",
            "district",
            "child-1-name",
            "child-1-birth",
            "child-1-person",
            "child-rows",
            "adult-rows",
            "answer-NATURE",
            "urgency-reason",
            "is",
            "offered",
            "given",
            "family",
            "born-day",
            "born-month",
            "born-year",
            "sex",
            "postcode",
            "phone",
            "way",
            "shared",
            "not-shared",
            "contact",
            "back",
            "person",
            "agency",
            "purpose",
            "basis",
            "finding",
            "callBack",
            "from-day",
            "from-month",
            "from-year",
            "channel",
            "referrer",
            "_once",
            "form");
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "99999999999999999999",
            "CHILD",
            "ADULT",
            "NATURE",
            "NEGLECT",
            "RED",
            "ADVICE_GIVEN",
            "AGREED",
            "SENT_BACK",
            "contact",
            "consultation",
            "not-for-us",
            "add-child",
            "new",
            "YES",
            "PHONE",
            "MESSAGE",
            "F",
            "2A",
            "<script>alert(1)</script>",
            "'; drop table frontdoor.contact; --",
            "%00",
            "\u0000",
            "\ud800",
            "\u202eabc",
            "👶🏽",
            "null",
            "31",
            "2",
            "2026",
            "${7*7}",
            "../../etc/passwd",
            "a".repeat(25_000));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private RecordContact recordContact;

    @Autowired
    private StartConversation startConversation;

    @TestFactory
    Stream<DynamicTest> nothingThatIsSentBreaksAPage() {
        var viewer = new Viewer(new UUID(3, 3), "Ruth Amis", EnumSet.allOf(Role.class), new UUID(4, 4), Workers.TEAM);
        var ids = Map.of("contacts", contact(), "calls", call(viewer));
        return routes.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().hasMethodAnnotation(Needs.class))
                .filter(route ->
                        route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .sorted()
                .map(pattern -> DynamicTest.dynamicTest(pattern, () -> send(pattern, ids, viewer)));
    }

    private void send(String pattern, Map<String, UUID> ids, Viewer viewer) {
        var random = new Random(pattern.hashCode());
        for (var form = 0; form < FORMS_PER_ROUTE; form++) {
            var fields = fields(random, ids);
            var request = MockMvcRequestBuilders.post(address(pattern, ids))
                    .with(csrf())
                    .with(authentication(signedIn(viewer)));
            fields.forEach(request::param);

            assertThat(browser.perform(request).getResponse().getStatus())
                    .as("form %d of %s: %s", form, pattern, fields.keySet())
                    .isLessThan(500);
        }
    }

    private static Map<String, String> fields(Random random, Map<String, UUID> ids) {
        var fields = new HashMap<String, String>();
        var values = new ArrayList<>(VALUES);
        ids.values().forEach(id -> values.add(id.toString()));
        for (var field : FIELDS) {
            if (random.nextInt(3) > 0) {
                fields.put(field, values.get(random.nextInt(values.size())));
            }
        }
        return fields;
    }

    /// The record that the route is about, where there is one; else some id.
    private static String address(String pattern, Map<String, UUID> ids) {
        var kind = pattern.split("/")[1];
        return pattern.replaceFirst(
                        "\\{[^}]+}", ids.getOrDefault(kind, new UUID(7, 7)).toString())
                .replaceAll("\\{[^}]+}", new UUID(7, 7).toString());
    }

    private static UsernamePasswordAuthenticationToken signedIn(Viewer viewer) {
        return UsernamePasswordAuthenticationToken.authenticated(viewer, null, AuthorityUtils.NO_AUTHORITIES);
    }

    private UUID contact() {
        var id = UUID.randomUUID();
        recordContact.record(
                new NewContact(
                        new ContactId(id),
                        Instant.parse("2026-11-20T10:00:00Z"),
                        ContactKind.NEW_WORRY,
                        WayIn.PHONE,
                        Stories.NEIGHBOUR,
                        null,
                        null,
                        null,
                        Stories.NOTES,
                        Map.of(),
                        List.of(NewPerson.unsearched(new PersonAsNamed(Part.CHILD, Stories.CHILD, "", "", ""))),
                        List.of(),
                        null),
                Workers.SAM.actor());
        return id;
    }

    private UUID call(Viewer viewer) {
        var id = UUID.randomUUID();
        startConversation.start(new ConversationId(id), Optional.empty(), viewer);
        return id;
    }
}
