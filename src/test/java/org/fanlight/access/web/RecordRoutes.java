package org.fanlight.access.web;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.fanlight.access.OneOfEverything.id;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Which records the routes of the application lead to, by how their addresses begin.
final class RecordRoutes {

    static final UUID CONTACT = id(0x11, 1);
    static final UUID PERSON = id(0xc, 1);

    private static final UUID CHECK = id(0x13, 1);
    private static final UUID FILE = id(0x30, 1);
    private static final UUID NOTE = id(0x1b, 1);
    private static final String REFERENCE = "06DMD8XD";

    /// What stands in the places of an address of a record.
    private static final Map<String, Map<String, Object>> OF_RECORDS = Map.ofEntries(
            entry("/api/v1/contacts/{reference}", Map.of("reference", REFERENCE)),
            entry("/calls/{id}", Map.of("id", id(0xf, 1))),
            entry("/checks/{id}", Map.of("id", CHECK)),
            entry(
                    "/contacts/{id}",
                    Map.of("id", CONTACT, "check", CHECK, "decision", id(0x14, 1), "file", FILE, "named", id(0x12, 3))),
            entry("/files/{id}", Map.of("id", FILE)),
            entry("/follow/{token}", Map.of("token", id(0x15, 1))),
            entry("/my-contacts/{reference}", Map.of("reference", REFERENCE)),
            entry("/our-people/{id}", Map.of("id", id(0x1b, 1))),
            entry("/people/{id}", Map.of("id", PERSON, "kind", "risk-to-workers")),
            entry("/removals/{batch}", Map.of("batch", id(0x2f, 1))),
            entry("/retention/holds/{hold}", Map.of("hold", id(0x2e, 1))),
            entry("/retention/records/{kind}/{id}", Map.of("kind", "person", "id", PERSON)),
            entry("/restricted/{kind}/{id}", Map.of("kind", "contact", "id", CONTACT, "need", id(0x1a, 1))),
            entry("/subject-access/new/{person}", Map.of("person", PERSON)),
            entry("/subject-access/{request}", Map.of("request", id(0x1e, 1), "item", id(0x1f, 1))),
            entry("/unusual-looks/{look}", Map.of("look", id(0x1c, 1))),
            entry("/warnings/{note}", Map.of("note", NOTE)));

    /// Routes with a place that leads to no record of a person or a matter, and to what it leads instead.
    private static final Map<String, String> OF_OTHER_THINGS = new LinkedHashMap<>();

    static {
        OF_OTHER_THINGS.put("/account/passkeys/{id}", "One’s own passkey");
        OF_OTHER_THINGS.put("/broken-glass/{need}", "The word of whoever broke the glass, without the record");
        OF_OTHER_THINGS.put("/confirm-address/{secret}", "One’s own account, by a link that was sent");
        OF_OTHER_THINGS.put("/disagreements/{stage}", "A list of what the viewer may see");
        OF_OTHER_THINGS.put("/invitation/{secret}", "One’s own account, by a link that was sent");
        OF_OTHER_THINGS.put(
                "/lost-devices/{id}",
                "A colleague’s second step; a request not for them to see is answered as one that is over");
        OF_OTHER_THINGS.put("/new-password/{secret}", "One’s own account, by a link that was sent");
        OF_OTHER_THINGS.put("/operations/", "How the house runs");
        OF_OTHER_THINGS.put("/policies/", "How the hub works");
        OF_OTHER_THINGS.put("/retention/rules/", "How long records are kept");
        OF_OTHER_THINGS.put("/sign-in/", "An agency’s provider, to sign in there");
        OF_OTHER_THINGS.put("/signed-out/", "An agency’s provider, to sign out there");
        OF_OTHER_THINGS.put("/unusual-looks/rules/", "What counts as unusual");
        OF_OTHER_THINGS.put("/worried/form/", "One’s own form, by a key that only one’s own browser has");
    }

    /// Routes on which the record of this test can be taken no further, whoever asks, and why.
    private static final Map<String, String> AT_THEIR_END = new TreeMap<>(Map.of(
            "POST /follow/{token}/disagreement", "the disagreement has come to its last stage",
            "POST /my-contacts/{reference}/disagreement", "the disagreement has come to its last stage",
            "POST /restricted/{kind}/{id}/needs/{need}/ending", "nobody is named while nothing is restricted"));

    private RecordRoutes() {}

    /// Whether it is hidden with the contact or the person. What is known of workers is not, nor how long a record is
    /// kept,
    /// nor that somebody asked for what is held on them: within a request, what is restricted is kept apart.
    static boolean canBeRestricted(Route route) {
        return Stream.of("/our-people/", "/removals/", "/retention/", "/subject-access/", "/unusual-looks/")
                .noneMatch(route.pattern()::startsWith);
    }

    static boolean letsSomebodyIn(Route route) {
        return !AT_THEIR_END.containsKey(route.words());
    }

    static boolean leadsToARecord(Route route) {
        return route.pattern().contains("{")
                && OF_OTHER_THINGS.keySet().stream().noneMatch(route.pattern()::startsWith);
    }

    /// @throws AssertionError where nobody has said yet what stands in a place of this address
    static MockHttpServletRequestBuilder request(Route route) {
        return MockMvcRequestBuilders.request(route.method(), address(route));
    }

    static String address(Route route) {
        var address = places(route).stream()
                .flatMap(places -> places.entrySet().stream())
                .reduce(
                        route.pattern(),
                        (path, place) -> path.replace(
                                "{" + place.getKey() + "}", place.getValue().toString()),
                        (one, _) -> one);
        if (address.contains("{")) {
            throw new AssertionError("Say in RecordRoutes which record " + route.words() + " leads to");
        }
        return address;
    }

    static String ends() {
        return AT_THEIR_END.entrySet().stream()
                .map(each -> "`%s`, as %s".formatted(each.getKey(), each.getValue()))
                .collect(joining("; "));
    }

    static String otherThings() {
        return OF_OTHER_THINGS.entrySet().stream()
                .map(each -> "| `%s…` | %s |".formatted(each.getKey(), each.getValue()))
                .collect(joining("\n"));
    }

    private static Optional<Map<String, Object>> places(Route route) {
        return OF_RECORDS.entrySet().stream()
                .filter(each -> route.pattern().startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
