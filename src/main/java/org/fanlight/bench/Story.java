package org.fanlight.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.DistrictId;
import org.fanlight.agencies.SourceOfContact;
import org.fanlight.agencies.TeamId;
import org.fanlight.bench.seed.InventedPeople;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.ContactKind;
import org.fanlight.frontdoor.ConversationId;
import org.fanlight.frontdoor.Outcome;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.WayIn;
import org.fanlight.frontdoor.contacts.NewContact;
import org.fanlight.frontdoor.contacts.NewPerson;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.frontdoor.contacts.Rating;
import org.fanlight.frontdoor.contacts.Referrer;
import org.fanlight.people.PersonId;

/// Invents what workers type, each time a little different, of about the length that people write.
public final class Story {

    private static final String SENTENCE =
            "The school says the child came without a coat again, was tired and asked twice when lunch would be. ";
    private static final List<Question> ASKED =
            List.of(Question.NATURE, Question.OWN_WORDS, Question.PARENTS_VIEW, Question.NEXT_STEP);
    private static final int PHONES = 1_000;

    private Story() {}

    /// Notes that no other call has.
    public static String notes(UUID call, RandomGenerator random) {
        return "Call " + call + ". " + SENTENCE.repeat(3 + random.nextInt(6));
    }

    public static String rationale(UUID decision) {
        return "Decision " + decision
                + ". The family agrees to help, and the school keeps in touch with us every week.";
    }

    /// A decision that needs no service to be named.
    public static Outcome outcome(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> Outcome.ADVICE_GIVEN;
            case 1 -> Outcome.ASSESSMENT;
            case 2 -> Outcome.STRATEGY_DISCUSSION;
            default -> Outcome.EARLY_HELP;
        };
    }

    /// The fields of a call about one child who has been searched for.
    public static Map<String, String> call(long person, UUID district, String notes) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("caller-name", "Tess Hale");
        fields.put("caller-role", "Designated safeguarding lead");
        fields.put("caller-organisation", "Hill Lane Primary School");
        fields.put("caller-phone", "07700 900%03d".formatted(person % PHONES));
        fields.put("caller-email", "lead%d@school.example".formatted(person));
        fields.put("caller-kind", "PROFESSIONAL");
        fields.put("source", "2A");
        fields.put("kind", "NEW_WORRY");
        fields.put("district", district.toString());
        fields.put("notes", notes);
        fields.put("child-1-name", InventedPeople.name(person));
        fields.put("child-1-birth", InventedPeople.bornOn(person).toString());
        fields.put("child-1-address", InventedPeople.street(person));
        fields.put("child-1-person", InventedPeople.id(person).toString());
        fields.put("adult-1-name", "Mother");
        fields.put("adult-1-role", "Mother");
        fields.put("urgency", "AMBER");
        fields.put("urgency-reason", "Nobody at home until the evening");
        ASKED.forEach(question -> fields.put("answer-" + question.name(), SENTENCE));
        return fields;
    }

    /// The contact that such a call becomes.
    public static NewContact contact(
            UUID id, Instant at, ConversationId call, long person, UUID district, Viewer by, String notes) {
        var fields = call(person, district, notes);
        var answers = new EnumMap<Question, String>(Question.class);
        ASKED.forEach(question -> answers.put(question, SENTENCE));
        return new NewContact(
                new ContactId(id),
                at,
                ContactKind.NEW_WORRY,
                WayIn.PHONE,
                referrer(fields),
                new DistrictId(district),
                by.team() == null ? null : new TeamId(by.team()),
                call,
                notes,
                answers,
                List.of(
                        new NewPerson(
                                new PersonAsNamed(Part.CHILD, InventedPeople.name(person), "", "", ""),
                                Optional.of(new PersonId(InventedPeople.id(person)))),
                        NewPerson.unsearched(new PersonAsNamed(Part.ADULT, "Mother", "Mother", "", ""))),
                List.of(),
                new Rating(Urgency.AMBER, "Nobody at home until the evening"));
    }

    private static Referrer referrer(Map<String, String> fields) {
        return new Referrer(
                ReferrerKind.PROFESSIONAL,
                SourceOfContact.SCHOOL,
                fields.getOrDefault("caller-name", ""),
                fields.getOrDefault("caller-role", ""),
                fields.getOrDefault("caller-organisation", ""),
                fields.getOrDefault("caller-phone", ""),
                fields.getOrDefault("caller-email", ""),
                null,
                null,
                false);
    }

    /// What somebody who looks for a person types: the name, and now and then the birth date.
    public static String search(long person, RandomGenerator random) {
        LocalDate born = InventedPeople.bornOn(person);
        return InventedPeople.name(person) + (random.nextBoolean() ? " " + born : "");
    }
}
