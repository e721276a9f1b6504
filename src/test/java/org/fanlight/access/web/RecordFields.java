package org.fanlight.access.web;

import static org.fanlight.access.OneOfEverything.id;
import static org.fanlight.access.web.RecordField.post;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Which fields of forms and addresses take an id, and what is sent in them.
final class RecordFields {

    private static final String CONTACT = "A contact";
    private static final String NAMED = "Somebody named in the contact";
    private static final String WORKER = "A worker";
    private static final String MANAGER = "A manager";
    private static final String AGENCY = "An agency";
    private static final String TEAM = "A team";

    private static final String OF_ANOTHER_HUB = "of another hub";
    private static final String RESTRICTED = "restricted";
    private static final String WHO_LEFT = "who has left";

    private static final UUID OWN_CONTACT = id(0x11, 0x51);
    private static final UUID OTHERS_CONTACT = id(0x11, 0x52);
    private static final UUID RESTRICTED_CONTACT = id(0x11, 0x53);
    private static final UUID OWN_CHILD = id(0x12, 0x511);
    private static final UUID OWN_WORKER = id(0x1b, 0x51);
    private static final UUID OWN_MANAGER = id(0x1b, 0x53);
    private static final UUID OWN_TEAM = id(0xb, 0x51);
    private static final UUID POLICE = id(0xa, 3);

    private static final String CONTACT_FORM = "/contacts/{id}";
    private static final String HERE = "/contacts/" + OWN_CONTACT;
    private static final String ITEM = "/subject-access/{request}/items/{item}";
    private static final String ITEM_HERE = "/subject-access/" + id(0x1e, 0x51) + "/items/" + id(0x1f, 0x51);

    private static final List<RecordField> ALL = List.of(
            post("/work/allocation", "/work/allocation", "contact", CONTACT, OWN_CONTACT)
                    .not(OF_ANOTHER_HUB, OTHERS_CONTACT)
                    .not(RESTRICTED, RESTRICTED_CONTACT),
            post("/work/allocations", "/work/allocations", "seen", CONTACT, OWN_CONTACT)
                    .not(OF_ANOTHER_HUB, OTHERS_CONTACT)
                    .not(RESTRICTED, RESTRICTED_CONTACT)
                    .with("worker", OWN_WORKER),
            worker(post("/work/allocations", "/work/allocations", "worker", WORKER, OWN_WORKER)
                    .with("seen", OWN_CONTACT)),
            worker(ofContact("/allocations", "worker", WORKER, OWN_WORKER)),
            child(ofContact("/concerns", "child", NAMED, OWN_CHILD)).with("kind", "NEGLECT", "liesWith", "CHILD"),
            child(ofContact("/concerns", "source", NAMED, OWN_CHILD))
                    .with("kind", "NEGLECT", "liesWith", "CHILD", "child", OWN_CHILD),
            post(CONTACT_FORM + "/people/{named}", HERE + "/people/" + id(0x12, 0x513), "is", "A person", id(0xc, 0x51))
                    .not(RESTRICTED, id(0xc, 0x53)),
            child(ofContact("/checks", "about", NAMED, OWN_CHILD))
                    .with("agency", POLICE, "purpose", "To decide", "basis", "PUBLIC_TASK"),
            ofContact("/checks", "agency", AGENCY, POLICE)
                    .with("about", OWN_CHILD, "purpose", "To decide", "basis", "PUBLIC_TASK"),
            child(ofContact("/decisions", "child", NAMED, OWN_CHILD))
                    .not("of an adult", id(0x12, 0x512))
                    .with("outcome", "EARLY_HELP", "rationale", "Help at home"),
            decision(ofContact("/decisions", "seen", "The decision that stands", id(0x14, 0x51)))
                    .with("child", id(0x12, 0x514), "outcome", "EARLY_HELP", "rationale", "Help at home"),
            decision(ofContact("/decisions", "seen", "The decision that stands, where none does", OWN_CHILD)
                            .withNoneOfOnesOwn())
                    .with("child", OWN_CHILD, "outcome", "EARLY_HELP", "rationale", "Help at home"),
            post("/calls", "/calls", "callBack", "A caller to ring back", id(0xe, 0x51))
                    .not("rung by another hub", id(0xe, 0x52)),
            manager("/people/{id}/warnings/{kind}", "/people/" + id(0xc, 0x51) + "/warnings/risk-to-workers"),
            manager("/warnings/{note}/change", "/warnings/" + id(0x1b, 0x58) + "/change"),
            post(
                            "/restricted/{kind}/{id}/needs",
                            "/restricted/contact/" + id(0x11, 0x56) + "/needs",
                            "who",
                            WORKER,
                            OWN_WORKER)
                    .not(WHO_LEFT, id(0x1b, 0x54))
                    .not("who reads no records", id(0x1b, 0x55))
                    .with("because", "Holds the case"),
            team("/our-people/new", "/our-people/new").with("name", "New One", "email", "new@police.example"),
            team("/our-people/{id}/place", "/our-people/" + id(0x1b, 0x57) + "/place")
                    .with("was-roles", "PARTNER_CHECKER", "was-team", ""),
            post("/coordinators", "/coordinators", "agency", AGENCY, id(0xa, 4))
                    .with("name", "New One", "email", "new@probation.example"),
            post("/operations/clients", "/operations/clients", "agency", AGENCY, id(0xa, 4))
                    .with("name", "A system", "scopes", "CONTACTS_WRITE"),
            post("/operations/providers", "/operations/providers", "agency", AGENCY, id(0xa, 4))
                    .with("issuer", "https://login.probation.example", "name", "Probation", "clientId", "fanlight")
                    .with("secretName", "probation", "domains", "probation.example", "emailClaim", "email")
                    .with("rolesClaim", "groups", "lookAgain", "5", "mappings", ""),
            post(ITEM + "/lifted", ITEM_HERE + "/lifted", "lift", "What is withheld", id(0x20, 0x512))
                    .not("of another request", id(0x20, 0x552))
                    .with("because", "He agreed", "turn", "3"),
            post(ITEM + "/again", ITEM_HERE + "/again", "redaction", "What was lifted", id(0x20, 0x511))
                    .not("of another request", id(0x20, 0x551))
                    .with("turn", "3"),
            post(
                            "/retention/records/{kind}/{id}/hold",
                            "/retention/records/person/" + id(0xc, 0x51) + "/hold",
                            "with",
                            "A legal hold",
                            id(0x2e, 0x51))
                    .not("that has ended", id(0x2e, 0x52)),
            RecordField.get("/who-looked/acts", "person", "A person", id(0xc, 0x51)),
            RecordField.get("/who-looked/acts", "worker", WORKER, OWN_WORKER),
            post("/retention", "/retention", "CONTACT.{id}", CONTACT, OWN_CONTACT)
                    .withNoneOfOnesOwn()
                    .not("that is not due", OWN_CONTACT)
                    .not(RESTRICTED, RESTRICTED_CONTACT),
            post("/retention", "/retention", "PERSON.{id}", "A person", id(0xc, 0x51))
                    .withNoneOfOnesOwn()
                    .not("that is not due", id(0xc, 0x51))
                    .not(RESTRICTED, id(0xc, 0x53)),
            post("/retention", "/retention", "CALL.{id}", "A call", id(0xf, 0x51))
                    .withNoneOfOnesOwn()
                    .not("that is not due", id(0xf, 0x51)));

    /// Fields with an id that is not followed to a record, and why.
    private static final Map<String, String> NOT_FOLLOWED = new TreeMap<>();

    private RecordFields() {}

    static List<RecordField> all() {
        return ALL;
    }

    static Map<String, String> notFollowed() {
        return NOT_FOLLOWED;
    }

    private static RecordField ofContact(String part, String name, String kind, UUID own) {
        return post(CONTACT_FORM + part, HERE + part, name, kind, own);
    }

    private static RecordField worker(RecordField field) {
        return field.not(OF_ANOTHER_HUB, id(0x1b, 0x52))
                .not(WHO_LEFT, id(0x1b, 0x54))
                .not("who decides nothing", id(0x1b, 0x55));
    }

    private static RecordField child(RecordField field) {
        return field.not("of another hub’s contact", id(0x12, 0x521)).not("of a restricted contact", id(0x12, 0x531));
    }

    private static RecordField decision(RecordField field) {
        return field.not("of another hub’s contact", id(0x14, 0x52)).not("of a restricted contact", id(0x14, 0x53));
    }

    private static RecordField manager(String pattern, String address) {
        return post(pattern, address, "manager", MANAGER, OWN_MANAGER)
                .not("who is no manager", OWN_WORKER)
                .not(WHO_LEFT, id(0x1b, 0x54))
                .with("words", "A dog", "told", "no", "not-told", "Not met yet")
                .with("review-day", "1", "review-month", "12", "review-year", "2026");
    }

    private static RecordField team(String pattern, String address) {
        return post(pattern, address, "team", TEAM, OWN_TEAM)
                .not("of another agency", id(0xb, 1))
                .with("roles", "PARTNER_CHECKER");
    }

    private static void notFollowed(String because, String... fields) {
        Arrays.stream(fields).forEach(field -> NOT_FOLLOWED.put(field, because));
    }

    static {
        notFollowed(
                "A key of the form, fresh on each page: it tells a form sent twice from two",
                "POST /calls _once",
                "POST /contacts/{id}/decisions _once");
        notFollowed(
                "A district: its name and number to ring are public",
                "GET /work district",
                "POST /calls/{id} district",
                "POST /policies district",
                "POST /policies/signatures district",
                "POST /worried/where district");
        notFollowed(
                "A place in an order: what comes after it is the system’s own, whether or not anything has this id",
                "GET /api/v1/contacts cursor");
        notFollowed(
                "Chosen from those who may read records: any other id is left out, whatever it is of",
                "POST /restricted/{kind}/{id} needs");
    }
}
