package org.fanlight.frontdoor.held;

import java.util.List;
import java.util.stream.Stream;
import org.fanlight.access.held.HeldField;
import org.fanlight.access.held.HeldField.Whose;
import org.fanlight.access.held.HeldParty;
import org.fanlight.access.held.HeldParty.Standing;
import org.fanlight.audit.Actor;
import org.fanlight.frontdoor.WayIn;
import org.fanlight.frontdoor.contacts.Contact;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.Referrer;

/// Who got in touch, and whether they may be told: not where they asked to stay unnamed.
final class Referrers {

    private Referrers() {}

    static Stream<HeldParty> party(ContactFile file) {
        var referrer = file.contact().referrer();
        return switch (whose(referrer)) {
            case ANYBODY -> Stream.empty();
            case UNNAMED_REFERRER -> Stream.of(party(file.contact(), Standing.UNNAMED_REFERRER));
            case PRIVATE_REFERRER -> Stream.of(party(file.contact(), Standing.PRIVATE_REFERRER));
        };
    }

    /// What tells of them; the kind of contact and the way it came are told.
    static Stream<HeldField> fields(Referrer referrer) {
        var whose = whose(referrer);
        return Stream.of(
                new HeldField("Who got in touch", referrer.kind().words(), whose),
                new HeldField("Source", referrer.source().words(), whose),
                new HeldField("Name of the referrer", referrer.name(), whose),
                new HeldField("Role of the referrer", referrer.role(), whose),
                new HeldField("Organisation of the referrer", referrer.organisation(), whose),
                new HeldField("Phone of the referrer", referrer.phone(), whose),
                new HeldField("E-mail of the referrer", referrer.email(), whose));
    }

    /// Who wrote something into the contact, which was the referrer themselves where they sent it.
    static HeldField writer(String label, String name, Contact contact) {
        return new HeldField(label, name, sent(contact, name) ? whose(contact.referrer()) : Whose.ANYBODY);
    }

    private static HeldParty party(Contact contact, Standing standing) {
        var referrer = contact.referrer();
        var sender = sent(contact, contact.recordedBy()) ? contact.recordedBy() : "";
        return new HeldParty(
                null,
                standing,
                Stream.of(referrer.name(), sender)
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList(),
                List.of(),
                Stream.of(referrer.phone(), referrer.email())
                        .filter(number -> !number.isBlank())
                        .toList(),
                List.of());
    }

    private static boolean sent(Contact contact, String name) {
        var bySelf = contact.way() == WayIn.ONLINE_FORM || contact.way() == WayIn.API;
        return bySelf && name.equals(contact.recordedBy()) && !name.equals(Actor.PUBLIC.name());
    }

    private static Whose whose(Referrer referrer) {
        if (referrer.staysUnnamed()) {
            return Whose.UNNAMED_REFERRER;
        }
        return switch (referrer.kind()) {
            case PROFESSIONAL, EMERGENCY_SERVICE -> Whose.ANYBODY;
            case PUBLIC, YOUNG_PERSON -> Whose.PRIVATE_REFERRER;
        };
    }
}
