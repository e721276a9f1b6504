package org.fanlight.governance.web;

import org.fanlight.audit.FoundAct;
import org.fanlight.audit.Subject;
import org.fanlight.frontdoor.Reference;
import org.fanlight.governance.Named;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonLookedAt;
import org.springframework.util.StringUtils;

/// What a record is called to somebody who finds out who looked.
public final class RecordWords {

    private RecordWords() {}

    static String of(Subject record, Named named) {
        return switch (record.kind()) {
            case "person" ->
                named.person(new PersonId(record.id()))
                        .map(RecordWords::person)
                        .orElse("Somebody who is not in the index any more");
            case "contact", "conversation", "check" ->
                StringUtils.capitalize(record.kind())
                        + named.contact(record.id())
                                .map(reference -> ofContact(record, reference))
                                .orElse("");
            case "account" ->
                "Account" + named.worker(record.id()).map(name -> " of " + name).orElse("");
            case "search" -> "A search for people";
            case "trail" -> "The audit trail";
            default -> StringUtils.capitalize(record.kind().replace('-', ' '));
        };
    }

    public static String person(PersonLookedAt person) {
        var birth = person.birth().words();
        return person.displayName() + (birth.isEmpty() ? "" : ", " + birth);
    }

    /// How many people a search showed; nothing for other acts.
    static String shown(FoundAct act) {
        return switch (act.shown().size()) {
            case 0 -> "";
            case 1 -> "Showed 1 person";
            default -> "Showed " + act.shown().size() + " people";
        };
    }

    private static String ofContact(Subject record, Reference reference) {
        return (record.kind().equals("contact") ? " " : " of contact ") + reference.words();
    }
}
