package org.fanlight.people.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.RecordedAct;
import org.fanlight.people.Caution;
import org.fanlight.people.HouseholdMember;
import org.fanlight.people.LookAtPerson;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.RelatedPerson;
import org.fanlight.people.warnings.WarningBanner;
import org.jspecify.annotations.Nullable;

/// The record of one person, ready to print.
///
/// @param amendUrl where the details are changed; nothing for whoever may not
/// @param restrictionUrl where a manager says who needs to know it; nothing for everybody else
/// @param warnings what to mind about them
/// @param warningsUrl where all warning notes are, and new ones are written
/// @param looks who has looked at it or changed it, the newest first
public record PersonPage(
        @Nullable String amendUrl,
        @Nullable String restrictionUrl,
        String warningsUrl,
        List<WarningBanner> warnings,
        String name,
        String birth,
        String address,
        List<Fact> facts,
        List<Kin> kin,
        List<Look> looks) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /// A name with its value.
    public record Fact(String name, String value) {}

    /// Somebody of the household or family.
    public record Kin(String href, String name, String birth, String how, String words) {}

    /// One act on the record.
    public record Look(String when, String who, String what) {}

    static PersonPage of(
            LookAtPerson.Seen seen, Caution caution, List<WarningBanner> warnings, Viewer viewer, LocalDate today) {
        Person person = seen.person();
        String address = caution.addressWords(person);
        return new PersonPage(
                viewer.may(Permission.RECORD_CONTACTS)
                        ? "/people/" + person.id().value() + "/details"
                        : null,
                viewer.may(Permission.RESTRICT_RECORDS)
                        ? "/restricted/person/" + person.id().value()
                        : null,
                "/people/" + person.id().value() + "/warnings",
                warnings,
                person.displayName(),
                person.birthWordsOn(today),
                address.isEmpty() ? "No address recorded" : address,
                PersonFacts.of(person.particulars(), caution),
                kin(seen),
                seen.looks().stream().map(PersonPage::look).toList());
    }

    private static List<Kin> kin(LookAtPerson.Seen seen) {
        Map<PersonId, List<RelatedPerson>> related =
                seen.related().stream().collect(Collectors.groupingBy(RelatedPerson::person));
        Function<HouseholdMember, Kin> kin = member -> new Kin(
                "/people/" + member.id().value(),
                member.displayName(),
                member.birthWords(),
                member.how(),
                words(related.getOrDefault(member.id(), List.of())));
        return seen.household().stream().map(kin).toList();
    }

    private static String words(List<RelatedPerson> relationships) {
        List<String> words = new ArrayList<>();
        for (RelatedPerson relationship : relationships) {
            words.addAll(relationship.ties());
            words.add(relationship.context());
        }
        return words.stream().filter(word -> !word.isEmpty()).distinct().collect(Collectors.joining(". "));
    }

    private static Look look(RecordedAct act) {
        String who = act.actor().name() + ", " + act.actor().role();
        return new Look(WHEN.format(act.at()), who, act.words());
    }
}
