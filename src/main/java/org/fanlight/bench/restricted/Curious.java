package org.fanlight.bench.restricted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.bench.Unexpected;
import org.fanlight.bench.seed.InventedPeople;
import org.fanlight.bench.web.Browser;
import org.fanlight.bench.web.Reply;
import org.fanlight.bench.web.SignIn;

/// A worker of the hub who tries what they need not know, and records that never were.
final class Curious implements AutoCloseable {

    /// No seeding goes so far.
    private static final long NOBODY_FROM = 900_000_000L;

    private final Browser browser;
    private final String token;
    private final UUID call = UUID.randomUUID();
    private final List<UUID> contacts;

    private Curious(Browser browser, String token, List<UUID> contacts) {
        this.browser = browser;
        this.token = token;
        this.contacts = contacts;
    }

    /// @param contacts the restricted ones; the restricted people are the first of the bench
    static Curious signIn(int port, String email, String password, List<UUID> contacts) throws Unexpected {
        var browser = new Browser(port);
        var curious = new Curious(browser, SignIn.by(browser, email, password), contacts);
        curious.post("/calls", Map.of("_once", curious.call.toString())).with(303);
        return curious;
    }

    /// @param number of the record, from 1
    Reply ask(Door door, int number, boolean restricted) throws Unexpected {
        var person = restricted ? number : NOBODY_FROM + number;
        return switch (door) {
            case CONTACT -> browser.get("/contacts/" + (restricted ? contacts.get(number - 1) : UUID.randomUUID()));
            case PERSON -> browser.get("/people/" + InventedPeople.id(person));
            case SEARCH ->
                post(
                        "/calls/" + call + "/matches",
                        Map.of(
                                "child-1-name",
                                InventedPeople.name(person),
                                "child-1-birth",
                                InventedPeople.bornOn(person).toString()));
        };
    }

    private Reply post(String path, Map<String, String> fields) throws Unexpected {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        return browser.post(path, all);
    }

    @Override
    public void close() {
        browser.close();
    }
}
