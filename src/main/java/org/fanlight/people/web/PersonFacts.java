package org.fanlight.people.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanlight.people.Caution;
import org.fanlight.people.Disability;
import org.fanlight.people.Language;
import org.fanlight.people.Particulars;
import org.fanlight.people.Phone;
import org.fanlight.people.Stay;
import org.fanlight.people.web.PersonPage.Fact;

/// What is recorded about a person as names and values; what nobody recorded is left out or said.
final class PersonFacts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private PersonFacts() {}

    static List<Fact> of(Particulars person, Caution caution) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Other names", String.join(", ", person.names().others()));
        facts.add(new Fact("Sex", person.sex().words()));
        facts.add(new Fact("Ethnicity", person.ethnicity().words()));
        facts.add(new Fact("Language", language(person.language())));
        add(facts, "Disability", disabilities(person));
        add(
                facts,
                "NHS number",
                person.nhsNumber().map(number -> number.grouped()).orElse(""));
        add(facts, "Phone", person.phones().stream().map(Phone::number).collect(Collectors.joining(", ")));
        person.stays().reversed().forEach(stay -> facts.add(new Fact(period(stay), caution.on(stay.address()))));
        return facts;
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(name, value));
        }
    }

    private static String language(Language language) {
        String name = language.name().isEmpty() ? "Not recorded" : language.name();
        return name + ". " + language.interpreter().words();
    }

    private static String disabilities(Particulars person) {
        return person.disabilities().stream().map(Disability::words).collect(Collectors.joining(", "));
    }

    private static String period(Stay stay) {
        String from = words(" from ", stay.from());
        String until = words(" until ", stay.until());
        return (stay.isCurrent() ? "Address" : "Former address") + from + until;
    }

    private static String words(String before, Optional<LocalDate> day) {
        return day.map(date -> before + DAY.format(date)).orElse("");
    }
}
