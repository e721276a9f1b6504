package org.fanlight.bench.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.fanlight.bench.Acknowledged;
import org.fanlight.bench.Material;
import org.fanlight.bench.Story;
import org.fanlight.bench.Unexpected;
import org.fanlight.bench.Worker;

/// A worker who uses the pages, signed in by the real sign-in page.
///
/// To decide is to open the page of decisions and to send its form; to record is to take a call and to end it as a
/// contact. Both count as one act.
public final class PageWorker implements Worker {

    private static final List<String> WORKLISTS = List.of(
            "/work?view=mine",
            "/work?view=team",
            "/work?view=unallocated",
            "/work?view=overdue",
            "/work?view=waiting",
            "/work?view=team&sort=URGENCY",
            "/work?view=team&page=2",
            "/work?view=overdue&urgency=RED");

    private final Browser browser;
    private final Material material;
    private final Acknowledged acknowledged;
    private final SplittableRandom random;
    private final String token;
    private final UUID call = UUID.randomUUID();
    private int version;

    private PageWorker(Browser browser, Material material, Acknowledged acknowledged, long seed, String token) {
        this.browser = browser;
        this.material = material;
        this.acknowledged = acknowledged;
        this.random = new SplittableRandom(seed);
        this.token = token;
    }

    /// Signs in and takes the call whose draft is saved all day.
    public static PageWorker signIn(
            int port, String email, String password, Material material, Acknowledged acknowledged, long seed)
            throws Unexpected {
        var browser = new Browser(port);
        var token = SignIn.by(browser, email, password);
        var worker = new PageWorker(browser, material, acknowledged, seed, token);
        worker.takeCall(worker.call);
        return worker;
    }

    @Override
    public void readWorklist() throws Unexpected {
        browser.get(WORKLISTS.get(random.nextInt(WORKLISTS.size()))).with(200).showing("Any urgency");
    }

    @Override
    public void openContact() throws Unexpected {
        var path = "/contacts/" + material.contact(random);
        browser.get(path).with(200).showing(path + "/presence");
    }

    @Override
    public void saveDraft() throws Unexpected {
        var notes = Story.notes(call, random);
        var fields = Story.call(material.person(random), material.district(random), notes);
        fields.put("version", String.valueOf(version));
        post("/calls/" + call + "/draft", fields).with(200).showing("\"version\":" + (version + 1));
        version++;
        acknowledged.draft(call, version, notes);
    }

    @Override
    public void recordContact() throws Unexpected {
        var conversation = UUID.randomUUID();
        var notes = Story.notes(conversation, random);
        var fields = Story.call(material.person(random), material.district(random), notes);
        takeCall(conversation);
        fields.put("version", "0");
        fields.put("act", "contact");
        var contact = idAtEnd(post("/calls/" + conversation, fields).with(303), "/contacts/");
        acknowledged.contact(conversation, contact, notes);
        material.recorded(contact);
    }

    @Override
    public void decide() throws Unexpected {
        var contact = material.toDecide();
        if (contact == null) {
            recordContact();
            return;
        }
        var path = "/contacts/" + contact + "/decisions";
        var page = browser.get(path).with(200);
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
        post(path, fields).with(303);
        acknowledged.decision(decision, contact, rationale);
        material.decided(contact);
    }

    @Override
    public void search() throws Unexpected {
        var words = Story.search(material.person(random), random);
        post("/calls/" + call + "/matches", Map.of("child-1-name", words))
                .with(200)
                .showing("fl-match\"");
    }

    @Override
    public void close() {
        browser.close();
    }

    private void takeCall(UUID conversation) throws Unexpected {
        var reply = post("/calls", Map.of("_once", conversation.toString())).with(303);
        if (!idAtEnd(reply, "/calls/").equals(conversation)) {
            throw new Unexpected("POST /calls led to another call");
        }
    }

    private Reply post(String path, Map<String, String> fields) throws Unexpected {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        return browser.post(path, all);
    }

    private static UUID idAtEnd(Reply reply, String before) throws Unexpected {
        var location = reply.location();
        var start = location.lastIndexOf(before);
        if (start < 0) {
            throw new Unexpected(reply.asked() + " led elsewhere");
        }
        return UUID.fromString(location.substring(start + before.length()));
    }
}
