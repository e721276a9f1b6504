package org.fanlight.access.web;

import static java.util.stream.Collectors.joining;
import static org.fanlight.access.OneOfEverything.id;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.CallingSystem;
import org.fanlight.access.Role;
import org.fanlight.access.Scope;
import org.fanlight.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Whoever may ask in a database with one of everything: those whose records they are, and those whose they are not.
final class Everybody {

    /// Everybody here who has no part in the record is this account.
    static final UUID SOMEBODY = id(1, 0x99);

    private static final UUID HUB = id(0xa, 1);
    private static final UUID OTHER_HUB = id(0xa, 2);
    private static final UUID POLICE = id(0xa, 3);
    private static final UUID PROBATION = id(0xa, 4);
    private static final UUID TEACHER = id(1, 5);
    private static final UUID SENDER = id(0x16, 1);

    private Everybody() {}

    /// By what they are called in the documents.
    static Map<String, RequestPostProcessor> all() {
        var everybody = new LinkedHashMap<String, RequestPostProcessor>();
        Stream.of(Role.SOCIAL_WORKER, Role.DUTY_MANAGER, Role.FRONT_DOOR_OFFICER, Role.HEAD_OF_SERVICE)
                .forEach(role -> everybody.put(role.words() + " of the hub", person(SOMEBODY, HUB, role)));
        Stream.of(Role.SOCIAL_WORKER, Role.DUTY_MANAGER)
                .forEach(role -> everybody.put(role.words() + " of another hub", person(SOMEBODY, OTHER_HUB, role)));
        everybody.put("Safeguarding partner, at the last stage", person(SOMEBODY, POLICE, Role.SAFEGUARDING_PARTNER));
        everybody.put("Checks of the agency that was asked", person(SOMEBODY, POLICE, Role.PARTNER_CHECKER));
        everybody.put("Checks of an agency that was not asked", person(SOMEBODY, PROBATION, Role.PARTNER_CHECKER));
        everybody.put("The professional who made the contact", person(TEACHER, null, Role.PROFESSIONAL));
        everybody.put("Another professional", person(SOMEBODY, null, Role.PROFESSIONAL));
        everybody.put("System operator", person(SOMEBODY, HUB, Role.OPERATOR));
        everybody.put("Information governance", person(SOMEBODY, HUB, Role.INFORMATION_GOVERNANCE));
        everybody.put("Coordinator of the agency that was asked", person(SOMEBODY, POLICE, Role.AGENCY_COORDINATOR));
        everybody.put("Coordinator of another agency", person(SOMEBODY, PROBATION, Role.AGENCY_COORDINATOR));
        everybody.put("The system that sent the contact", system(SENDER));
        everybody.put("Another system of the same agency", system(SOMEBODY));
        everybody.put("Anybody, signed out; `/follow` by the link of the contact", anonymous());
        return everybody;
    }

    /// All of them, with the numbers of their columns.
    static String numbered() {
        var number = new int[1];
        return all().keySet().stream().map(who -> ++number[0] + ". " + who).collect(joining("\n"));
    }

    private static RequestPostProcessor person(UUID account, @Nullable UUID agency, Role role) {
        var viewer = new Viewer(account, "Somebody", Set.of(role), agency, null);
        return authentication(WebSessions.authenticationOf(viewer));
    }

    private static RequestPostProcessor system(UUID client) {
        var system = new CallingSystem(client, "Some system", POLICE, Set.of(Scope.values()));
        return authentication(UsernamePasswordAuthenticationToken.authenticated(system, null, List.of()));
    }
}
