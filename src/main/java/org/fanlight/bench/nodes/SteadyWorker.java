package org.fanlight.bench.nodes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.fanlight.bench.Story;
import org.fanlight.bench.Unexpected;
import org.fanlight.bench.nodes.Journal.Meeting;
import org.fanlight.bench.web.Browser;
import org.fanlight.bench.web.Reply;

/// A worker who takes one call after the other, and who, like a person, waits and sends again what was not answered.
final class SteadyWorker implements AutoCloseable {

    private static final long BREATH = 300_000_000L;
    private static final int SEEDED_PEOPLE = 500;
    private static final String REST = " Then the line was bad, and she rang again.";

    private final Browser browser;
    private final String token;
    private final UUID district;
    private final Journal journal;
    private final SplittableRandom random;

    private SteadyWorker(Browser browser, String token, UUID district, Journal journal, long seed) {
        this.browser = browser;
        this.token = token;
        this.district = district;
        this.journal = journal;
        this.random = new SplittableRandom(seed);
    }

    static SteadyWorker signIn(int port, String email, String password, UUID district, Journal journal, long seed)
            throws Unexpected {
        var browser = new Browser(port);
        var token = browser.get("/sign-in")
                .with(200)
                .between("name=\"_csrf\" value=\"", "\"")
                .orElseThrow(() -> new Unexpected("GET /sign-in has no form"));
        var home = browser.post("/sign-in", Map.of("email", email, "password", password, "_csrf", token))
                .with(302)
                .location();
        if (home.contains("sign-in")) {
            throw new Unexpected("POST /sign-in refused");
        }
        return new SteadyWorker(browser, token, district, journal, seed);
    }

    /// Takes calls until it is time to go, and brings the last one to its end.
    void work(BooleanSupplier going, Runnable halfTyped) {
        while (going.getAsBoolean()) {
            try {
                takeACall(halfTyped);
            } catch (Unexpected stuck) {
                journal.note(Meeting.WRONG, String.valueOf(stuck.getMessage()));
            }
        }
    }

    private void takeACall(Runnable halfTyped) throws Unexpected {
        var call = UUID.randomUUID();
        journal.calls().add(call);
        until(() -> post("/calls", Map.of("_once", call.toString())), 303);
        journal.keeps();
        var half = Story.notes(call, random);
        var fields = Story.call(1 + random.nextLong(SEEDED_PEOPLE), district, half);
        var version = save(call, fields, 0);
        halfTyped.run();
        if (!screen(call).contains(half.strip())) {
            journal.note(Meeting.DRAFT_LOST, "GET /calls showed something else");
        }
        var notes = half + REST;
        fields.put("notes", notes);
        version = save(call, fields, version);
        var contact = end(call, fields, version);
        journal.acknowledged().contact(call, contact, notes);
        journal.keeps();
        decide(contact);
        until(() -> browser.get("/work?view=team"), 200);
    }

    /// @return the version that is kept now
    private int save(UUID call, Map<String, String> fields, int version) throws Unexpected {
        var newest = version;
        while (true) {
            fields.put("version", String.valueOf(newest));
            var reply = until(() -> post("/calls/" + call + "/draft", fields), 200, 409);
            newest = versionIn(reply);
            if (reply.status() == 200) {
                journal.acknowledged().draft(call, newest, fields.getOrDefault("notes", ""));
                journal.keeps();
                return newest;
            }
            journal.note(Meeting.SET_ASIDE, "POST /draft");
        }
    }

    private static int versionIn(Reply reply) throws Unexpected {
        var version = reply.between("\"version\":", "}").map(words -> words.replaceAll("\\D.*", ""));
        return Integer.parseInt(version.filter(words -> !words.isEmpty())
                .orElseThrow(() -> new Unexpected("%s answered %d without a version, in %d letters"
                        .formatted(reply.asked(), reply.status(), reply.body().length()))));
    }

    /// A form that had been taken before its answer was lost leads to what came of it.
    private UUID end(UUID call, Map<String, String> fields, int version) throws Unexpected {
        fields.put("version", String.valueOf(version));
        fields.put("act", "contact");
        var reply = until(() -> post("/calls/" + call, fields), 303);
        return reply.location().contains("/contacts/")
                ? id(reply.location())
                : id(screenReply(call)
                        .between("href=\"/contacts/", "\"")
                        .orElseThrow(() -> new Unexpected("An ended call led to no contact")));
    }

    private void decide(UUID contact) throws Unexpected {
        var path = "/contacts/" + contact + "/decisions";
        var page = until(() -> browser.get(path), 200);
        var child = page.between("name=\"child\" value=\"", "\"")
                .orElseThrow(() -> new Unexpected("No child to decide for"));
        var decision = UUID.randomUUID();
        var rationale = Story.rationale(decision);
        var fields = new LinkedHashMap<String, String>();
        fields.put("_once", decision.toString());
        fields.put("child", child);
        fields.put("seen", page.between("name=\"seen\" value=\"", "\"").orElse(""));
        fields.put("outcome", Story.outcome(random).name());
        fields.put("service", "");
        fields.put("rationale", rationale);
        until(() -> post(path, fields), 303);
        journal.acknowledged().decision(decision, contact, rationale);
        journal.keeps();
    }

    /// The page of this path, as this worker sees it.
    String page(String path) throws Unexpected {
        return until(() -> browser.get(path), 200).body();
    }

    private String screen(UUID call) throws Unexpected {
        return screenReply(call).body();
    }

    private Reply screenReply(UUID call) throws Unexpected {
        return until(() -> browser.get("/calls/" + call), 200);
    }

    private Reply until(Asking asking, Integer... wanted) throws Unexpected {
        for (var tries = 0; tries < 600; tries++) {
            try {
                var reply = asking.ask();
                var location = reply.headers().getOrDefault("location", "");
                if (Set.of(wanted).contains(reply.status()) && !location.contains("sign-in")) {
                    return reply;
                }
                journal.note(reply.status(), reply.asked(), location, reply.body());
            } catch (Unexpected brokenOff) {
                journal.note(Meeting.BROKEN_OFF, String.valueOf(brokenOff.getMessage()));
            }
            LockSupport.parkNanos(BREATH);
        }
        throw new Unexpected("Tried for minutes in vain");
    }

    private Reply post(String path, Map<String, String> fields) throws Unexpected {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        return browser.post(path, all);
    }

    private static UUID id(String path) {
        return UUID.fromString(path.replaceAll(".*/", "").replaceAll("[?#].*", ""));
    }

    @Override
    public void close() {
        browser.close();
    }

    /// One try.
    private interface Asking {
        Reply ask() throws Unexpected;
    }
}
