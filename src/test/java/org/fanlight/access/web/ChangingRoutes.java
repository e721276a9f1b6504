package org.fanlight.access.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What happens on each route that changes something when two people, or two windows, do so at once.
final class ChangingRoutes {

    /// @param shown what the form was opened on
    /// @param compared what is compared with it
    /// @param sees what the second person sees
    record Entry(Meeting meeting, String shown, String compared, String sees) {}

    private static final String ONCE = "Its key: sent twice, it is one";

    private static final Map<String, Entry> ALL = new LinkedHashMap<>();

    static {
        compared(
                "/people/{id}/details",
                "The version, and each answer as it stood",
                "The version of the person, in the update itself",
                "When you opened it, now, and what you typed; what only one of the two changed is chosen already");
        compared(
                "/calls/{id}",
                "The version of the draft",
                "The version of the draft, in the update itself; whoever is behind is set aside as well",
                "Now, and what you typed. What stood there before is not kept for a draft");
        compared(
                "/contacts/{id}/ratings",
                "How many ratings there were",
                "The same, while the contact is held",
                "The rating that stood, the one that stands, one’s own");
        compared(
                "/contacts/{id}/answers",
                "How many answers there were",
                "Whether the same question was answered since, while the contact is held",
                "The answer that stood, the one that stands, one’s own; it may be written further");
        for (var part : List.of("taken", "allocations")) {
            compared(
                    "/contacts/{id}/" + part,
                    "How many allocations there were",
                    "Who saw to it then and who does now, while the contact is held",
                    "Who saw to it, who does now, whom one chose");
        }
        compared(
                "/our-people/{id}/place",
                "Roles and team",
                "Roles and team, while the account is held",
                "What they were, what they are, what one chose");
        told(
                "/work/allocations",
                "For each contact who sees to it",
                "The same, while the contacts are held: one that differs stops all",
                "How many were allocated meanwhile, the table as it is now, and the choice made");
        told(
                "/calls/{id}/draft",
                "The version of the draft",
                "The version of the draft, in the update itself",
                "The script says so; the words are set aside, and *Save* shows both side by side");
        told(
                "/contacts/{id}/files/{file}/taking-back",
                "That it is there",
                "One taking back for each file",
                "Who took it back, and why");
        told(
                "/contacts/{id}/people/{named}",
                "That nobody has said yet who it is",
                "The same, while the contact is held",
                "Who was chosen, and what was typed; nobody is added");
        told(
                "/contacts/{id}/decisions",
                "The decision that stood for the child",
                "A constraint: each decision overrides at most once ([decision 8](decisions/0008-a-decision-is-made-once-by-its-key-and-a-constraint.md))",
                "The other decision, with the words typed here");
        told(
                "/contacts/{id}/decisions/{decision}/signature",
                "The decision",
                "One signature for each decision",
                "Who signed, with the words typed here");
        told(
                "/contacts/{id}/checks",
                "Which agencies were asked",
                "One open check for each agency and person",
                "How many of them a colleague had asked already");
        told(
                "/checks/{id}",
                "That it is not answered",
                "One answer for each check",
                "The answer that stands, with the words typed here");
        told(
                "/contacts/{id}/checks/{check}/chases",
                "How far it was chased",
                "When it was chased last, and whether it was escalated",
                "Why it cannot be chased now");
        told(
                "/contacts/{id}/feedback",
                "That feedback is owed",
                "Whether it still is",
                "Why it cannot be given, with the words typed here");
        told(
                "/policies/hours/weeks",
                "How many weeks were set",
                "The number of the next, which is unique",
                "Who set which hours, with the words typed here");
        told(
                "/policies/hours/days",
                "How many days were set",
                "The number of the next, which is unique",
                "Who set which day, with the words typed here");
        told(
                "/policies/clocks/{code}",
                "How often the clock was set",
                "The number of the next, which is unique",
                "Who set what, with the words typed here");
        told(
                "/policies/signatures",
                "Which rules there are",
                "The newest rule",
                "The other rule, with the words typed here");
        told(
                "/policies/signatures/{id}/ending",
                "That the rule holds",
                "One ending for each rule",
                "Who ended it, with the words typed here");
        told(
                "/unusual-looks/rules/{name}",
                "How often the rule was set",
                "The number of the next, which is unique",
                "That somebody else changed it, with the figures typed here");
        told(
                "/unusual-looks/{look}",
                "How many findings there were",
                "The number of the next, which is unique",
                "The other finding, with the words typed here");
        told(
                "/broken-glass/{need}",
                "That nobody has reviewed it",
                "One review for each",
                "That it was reviewed, with the words typed here");
        told(
                "/operations/providers/{id}/terms",
                "The edition",
                "The number of the next edition, while the provider is held",
                "That somebody changed it, with the words typed here");
        told("/operations/messages/{id}/release", "That it waits", "Whether it still does", "The message as it is now");
        told(
                "/warnings/{note}/agreement",
                "That nobody has agreed or declined",
                "One verdict for each note",
                "That somebody did so before");
        told(
                "/warnings/{note}/refusal",
                "That nobody has agreed or declined",
                "One verdict for each note",
                "That somebody did so before, with the words typed here");
        told(
                "/warnings/{note}/ending",
                "That it stands",
                "One ending for each note",
                "That somebody did so before, with the words typed here");
        told(
                "/restricted/{kind}/{id}",
                "That it is not restricted",
                "One restriction at a time",
                "That a colleague did so, with the words typed here");
        told(
                "/restricted/{kind}/{id}/ending",
                "That it is restricted",
                "One ending for each restriction",
                "That a colleague did so, with the words typed here");
        told(
                "/restricted/{kind}/{id}/needs",
                "Who needs to know",
                "Whether they do by now",
                "That a colleague did so, with the words typed here");
        told(
                "/restricted/{kind}/{id}/needs/{need}/ending",
                "Who needs to know",
                "One ending for each need",
                "That a colleague did so");
        told(
                "/retention/records/{kind}/{id}/hold",
                "That the record is there",
                "Whether it still is",
                "That it is gone, with the words typed here; of two holds both stand");
        told("/retention", "Which records are due", "Which still are", "Which are due now");
        told(
                "/retention/records/{kind}/{id}/kept-as",
                "How often it was said",
                "The number of the next, which is unique",
                "What was said by a colleague, with the words typed here");
        told(
                "/retention/rules/{rule}",
                "The edition",
                "The number of the next edition, which is unique",
                "That somebody changed it, with the words typed here");
        told(
                "/retention/rules/{rule}/ending",
                "The edition",
                "The number of the next edition, which is unique",
                "That somebody changed it, with the words typed here");
        told(
                "/retention/holds/{hold}/ending",
                "That the hold stands",
                "One ending for each hold",
                "That a colleague did so, with the words typed here");
        told(
                "/removals/{batch}",
                "What waits in it",
                "How many still wait, while the batch is held",
                "What has changed, with the words typed here");
        told(
                "/subject-access/{request}/steps",
                "The last step",
                "One next step for each step",
                "How far it has come, with the words typed here");
        told("/subject-access/{request}/pack", "That it is closed", "Whether it still is", "How far it has come");
        List.of("decision", "withheld", "lifted", "again")
                .forEach(act -> told(
                        "/subject-access/{request}/items/{item}/" + act,
                        "What is withheld of the item",
                        "How often it was changed, while the request is held",
                        "What a colleague did, with the words typed here"));
        told("/our-people", "Who works here", "An address is there once", "That somebody has that address already");
        told(
                "/our-people/new",
                "Who works here",
                "An address is there once",
                "That somebody has that address already, with what was typed");
        told(
                "/our-people/{id}/leaving",
                "That they work here",
                "Whether they still do, while they are held",
                "How it is now");
        told(
                "/our-people/{id}/invitation",
                "That they have not come yet",
                "Whether they still have not, while they are held",
                "How it is now");
        told("/coordinators", "That the agency has none", "Whether it still has none", "That it has one");
        told("/lost-devices", "Who asks", "One open request for each person", "The request that stands");
        told(
                "/lost-devices/{id}/agreement",
                "That one has agreed",
                "Whether the request is still open",
                "That it is over");
        told(
                "/lost-devices/{id}/withdrawal",
                "That it is open",
                "Whether the request is still open",
                "That it is over");
        told(
                "/disagreements/{stage}",
                "That it waits at this stage",
                "One answer for each stage",
                "That it was answered, with the words typed here");
        for (var whose : List.of("/follow/{token}", "/my-contacts/{reference}")) {
            told(
                    whose + "/disagreement",
                    "The stage",
                    "One step for each stage",
                    "How far it has come, with the words typed here");
            told(whose + "/survey", "That it is not answered", "One answer for each contact", "That it was answered");
        }
        all(
                Meeting.ALL_STAY,
                "Nothing",
                ONCE,
                "Both, in the order in which they came",
                "/contacts/{id}/files",
                "/contacts/{id}/notes",
                "/contacts/{id}/people",
                "/contacts/{id}/concerns",
                "/people/{id}/warnings/{kind}",
                "/retention/rules",
                "/subject-access/new/{person}",
                "/warnings/{note}/change",
                "/calls",
                "/api/v1/contacts",
                "/worried/call-back",
                "/break-the-glass",
                "/unusual-looks/days",
                "/operations/clients",
                "/operations/clients/{id}/secrets",
                "/operations/providers");
        all(
                Meeting.OWN,
                "One’s own",
                ONCE,
                "Nobody else has this form",
                "/account/agency-sign-in",
                "/account/email",
                "/account/passkeys",
                "/account/passkeys/options",
                "/account/passkeys/{id}/removal",
                "/account/recovery-codes",
                "/account/second-step",
                "/confirm-address/{secret}",
                "/invitation/{secret}",
                "/new-password/{secret}");
        all(
                Meeting.OWN,
                "One’s own draft, found by a key in the browser",
                "Each save keeps the fields of its page and leaves all others alone",
                "Of one question typed in two windows, the later",
                "/worried/cannot-phone",
                "/worried/danger",
                "/worried/form/check",
                "/worried/form/forget",
                "/worried/form/keep",
                "/worried/form/{slug:children|adults}/{number:[1-9]|1[0-9]|20}",
                "/worried/form/{slug:children|adults}/{number:[1-9]|1[0-9]|20}/leave-out",
                "/worried/form/{slug:worry|now|views|you}",
                "/worried/where",
                "/worried/who");
        all(
                Meeting.NOTHING,
                "",
                "",
                "",
                "/calls/{id}/matches",
                "/people",
                "/subject-access/whom",
                "/who-looked",
                "/who-looked/file",
                "/work/allocation",
                "/forgotten-password",
                "/sign-in/again",
                "/sign-in/code",
                "/sign-in/passkey",
                "/sign-in/passkey/options",
                "/sign-in/second-step",
                "/stay-signed-in",
                "/operations/providers/{id}/trial");
        all(
                Meeting.NOT_YET,
                "What stands",
                ONCE,
                "Nothing of the other; both are in the history",
                "/policies",
                "/warnings/{note}/review",
                "/restricted/{kind}/{id}/review",
                "/operations/providers/{id}/closure",
                "/operations/providers/{id}/opening",
                "/operations/clients/{id}/closure");
    }

    private ChangingRoutes() {}

    /// By the address, since each changing route of ours is a POST.
    static Map<String, Entry> all() {
        return ALL;
    }

    private static void compared(String route, String shown, String compared, String sees) {
        ALL.put(route, new Entry(Meeting.SIDE_BY_SIDE, shown, compared, sees));
    }

    private static void told(String route, String shown, String compared, String sees) {
        ALL.put(route, new Entry(Meeting.TOLD, shown, compared, sees));
    }

    private static void all(Meeting meeting, String shown, String compared, String sees, String... routes) {
        Arrays.stream(routes).forEach(route -> ALL.put(route, new Entry(meeting, shown, compared, sees)));
    }
}
