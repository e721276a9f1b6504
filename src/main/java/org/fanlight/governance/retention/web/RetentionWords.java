package org.fanlight.governance.retention.web;

import static java.util.stream.Collectors.joining;

import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanlight.frontdoor.Reference;
import org.fanlight.governance.retention.Keeping;
import org.fanlight.governance.retention.KeptRecord;
import org.fanlight.governance.retention.RetentionRule;
import org.fanlight.governance.web.RecordWords;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.worktime.London;

/// What the pages of retention call records, and how they say how long these are kept.
final class RetentionWords {

    private RetentionWords() {}

    /// A name only where whoever looks may be told it.
    static String name(KeptRecord record, String reference, Map<PersonId, PersonLookedAt> people) {
        return switch (record.kind()) {
            case CONTACT -> reference.isEmpty() ? "A contact" : "Contact " + new Reference(reference).words();
            case PERSON ->
                Optional.ofNullable(people.get(new PersonId(record.id())))
                        .map(RecordWords::person)
                        .orElse("Somebody in the people index");
            case CALL -> "A call that became no contact";
        };
    }

    static String term(Keeping.Term term, Map<String, RetentionRule> rules) {
        return switch (term) {
            case Keeping.Until until ->
                "Until %s: %sfrom %s, %s"
                        .formatted(
                                London.dayWords(until.day()),
                                Optional.ofNullable(rules.get(until.rule()))
                                        .filter(rule -> rule.edition() == until.edition())
                                        .map(rule -> period(rule.kept()) + " ")
                                        .orElse(""),
                                until.from().words(),
                                London.dayWords(until.countedOn()));
            case Keeping.NotWorkedOut open ->
                "Cannot be worked out: %s is not known".formatted(open.from().words());
            case Keeping.NoRule _ -> "Cannot be worked out: no rule says how long";
        };
    }

    static String rule(String rule, int edition, Map<String, RetentionRule> rules) {
        return Optional.ofNullable(rules.get(rule))
                        .map(found -> found.sort().words())
                        .orElse("A rule")
                + ", edition " + edition;
    }

    static String said(RetentionRule rule) {
        return period(rule.kept()) + " from " + rule.countedFrom().words();
    }

    static String period(Period kept) {
        return Stream.of(counted(kept.getYears(), "year"), counted(kept.getMonths(), "month"))
                .flatMap(Optional::stream)
                .collect(joining(" and "));
    }

    /// Such as “contact 1, contact note 3”.
    static String rows(Map<String, Integer> rows) {
        return rows.entrySet().stream()
                .map(entry -> entry.getKey().replaceFirst(".*\\.", "").replace('_', ' ') + " " + entry.getValue())
                .collect(joining(", "));
    }

    static String url(KeptRecord record) {
        return RetentionPage.HERE + "/records/" + record.kind().name().toLowerCase(Locale.ROOT) + "/" + record.id();
    }

    private static Optional<String> counted(int many, String what) {
        return many == 0 ? Optional.empty() : Optional.of(many + " " + what + (many == 1 ? "" : "s"));
    }
}
