package org.fanlight.frontdoor.door.form;

import static org.fanlight.frontdoor.ReferrerKind.EMERGENCY_SERVICE;
import static org.fanlight.frontdoor.ReferrerKind.PROFESSIONAL;
import static org.fanlight.frontdoor.ReferrerKind.PUBLIC;
import static org.fanlight.frontdoor.ReferrerKind.YOUNG_PERSON;
import static org.fanlight.frontdoor.door.form.FormField.Kind.EMAIL;
import static org.fanlight.frontdoor.door.form.FormField.Kind.LINE;
import static org.fanlight.frontdoor.door.form.FormField.Kind.PHONE;
import static org.fanlight.frontdoor.door.form.FormField.of;
import static org.fanlight.frontdoor.door.form.FormField.oneOf;

import java.util.Arrays;
import java.util.List;
import org.fanlight.agencies.SourceOfContact;

/// What is asked about whoever sends the form.
final class ReferrerFields {

    static final String TELL_THEM = "TELL_THEM";
    static final String STAY_UNNAMED = "STAY_UNNAMED";
    static final String RELATION = "relation";
    static final String NAME = "your-name";
    static final String ROLE = "your-role";
    static final String ORGANISATION = "organisation";
    static final String PHONE_NUMBER = "phone";
    static final String EMAIL_ADDRESS = "email";
    static final String UNNAMED = "unnamed";

    static final List<FormField> YOU = List.of(
            oneOf(
                            RELATION,
                            "Who are you to the child?",
                            source(SourceOfContact.FAMILY, "Family"),
                            source(SourceOfContact.ACQUAINTANCE, "A friend, neighbour or childminder"),
                            source(SourceOfContact.OTHER_INDIVIDUAL, "Somebody else"))
                    .onlyOf(PUBLIC)
                    .needed("Select who you are to the child"),
            oneOf(
                            RELATION,
                            "Who is it about?",
                            source(SourceOfContact.SELF, "Me"),
                            source(SourceOfContact.FAMILY, "My brother, sister or somebody else in my family"),
                            source(SourceOfContact.ACQUAINTANCE, "A friend"),
                            source(SourceOfContact.OTHER_INDIVIDUAL, "Somebody else"))
                    .onlyOf(YOUNG_PERSON)
                    .needed("Select who it is about"),
            oneOf(RELATION, "Where do you work?")
                    .with(workplaces())
                    .onlyOf(PROFESSIONAL)
                    .needed("Select where you work"),
            oneOf(
                            RELATION,
                            "Which service do you work for?",
                            source(SourceOfContact.POLICE, "Police"),
                            source(SourceOfContact.OTHER_HEALTH, "Ambulance"),
                            source(SourceOfContact.OTHER, "Fire and rescue, or another"))
                    .onlyOf(EMERGENCY_SERVICE)
                    .needed("Select which service you work for"),
            of(NAME, LINE, "Your name", "You can leave this out.")
                    .young("What should we call you?", "A nickname is fine. You can leave this out.")
                    .onlyOf(PUBLIC, YOUNG_PERSON),
            of(NAME, LINE, "Your name", "")
                    .onlyOf(PROFESSIONAL, EMERGENCY_SERVICE)
                    .needed("Enter your name"),
            of(ROLE, LINE, "Your job", "").onlyOf(PROFESSIONAL, EMERGENCY_SERVICE),
            of(ORGANISATION, LINE, "Your organisation", "Such as the name of the school or surgery.")
                    .onlyOf(PROFESSIONAL, EMERGENCY_SERVICE)
                    .needed("Enter your organisation"),
            of(PHONE_NUMBER, PHONE, "Phone number", "So that we can ask you more. You can leave this out.")
                    .young("A number where we can reach you", "Leave this out if it is not safe.")
                    .onlyOf(PUBLIC, YOUNG_PERSON),
            of(PHONE_NUMBER, PHONE, "Phone number", "So that a social worker can speak to you.")
                    .onlyOf(PROFESSIONAL, EMERGENCY_SERVICE)
                    .needed("Enter a phone number"),
            of(EMAIL_ADDRESS, EMAIL, "E-mail address", "So that we can tell you that we have read this.")
                    .young("An e-mail address", "Leave this out if somebody else can read your e-mails."),
            of("safe-to-reach", LINE, "When and how is it safe to reach you?", "")
                    .young("When and how is it safe to reach you?", "Such as “at school, before lunch”.")
                    .onlyOf(PUBLIC, YOUNG_PERSON),
            oneOf(
                            UNNAMED,
                            "May we tell the family who got in touch?",
                            new Answerable(TELL_THEM, "Yes"),
                            new Answerable(STAY_UNNAMED, "No, please do not tell them"))
                    .young("May we tell your family that you told us?", ""));

    private ReferrerFields() {}

    private static Answerable source(SourceOfContact source, String words) {
        return new Answerable(source.code(), words);
    }

    /// Every source in the national list that is an organisation.
    private static List<Answerable> workplaces() {
        return Arrays.stream(SourceOfContact.values())
                .filter(source -> "2345678".indexOf(source.code().charAt(0)) >= 0)
                .map(source -> source(source, source.words()))
                .toList();
    }
}
