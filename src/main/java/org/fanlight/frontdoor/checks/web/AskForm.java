package org.fanlight.frontdoor.checks.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fanlight.agencies.AgencyId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.checks.AskAgencies;
import org.fanlight.frontdoor.checks.AskAgencies.Pair;
import org.fanlight.frontdoor.checks.LawfulBasis;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// Which agencies to ask about whom, as it was filled in.
///
/// @param ticked one value for each box, a person and an agency joined by a colon
record AskForm(Typed typed, List<String> ticked) {

    static final AskForm BLANK = new AskForm(Typed.NOTHING, List.of());

    private static final int LONGEST_PURPOSE = 1_000;
    private static final Pattern COLON = Pattern.compile(":");

    static String box(NamedPersonId person, AgencyId agency) {
        return person.value() + ":" + agency.value();
    }

    Problems problems() {
        return Problems.none()
                .andIf(pairs().isEmpty(), "ask", "Select at least one agency to ask")
                .and(TypedWords.required(typed, "purpose", "Write what you need to know and why"))
                .and(TypedWords.atMost(typed, "purpose", LONGEST_PURPOSE))
                .andIf(basis().isEmpty(), "basis", "Select what sharing rests on")
                .and(TypedWords.atMost(typed, "outside-age-because", LONGEST_PURPOSE));
    }

    /// What to ask, of a form without problems.
    AskAgencies.Command command(ContactId contact) {
        return new AskAgencies.Command(
                contact,
                pairs(),
                TypedWords.of(typed, "purpose"),
                basis().orElseThrow(),
                TypedWords.of(typed, "outside-age-because"));
    }

    private Optional<LawfulBasis> basis() {
        return typed.choice("basis", LawfulBasis.class);
    }

    /// The boxes that make sense; what has been tampered with is left out.
    private Set<Pair> pairs() {
        var pairs = new LinkedHashSet<Pair>();
        ticked.forEach(box -> pair(box).ifPresent(pairs::add));
        return pairs;
    }

    private static Optional<Pair> pair(String box) {
        var parts = COLON.split(box, 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new Pair(
                            new NamedPersonId(UUID.fromString(parts[0])), new AgencyId(UUID.fromString(parts[1]))));
        } catch (IllegalArgumentException notIds) {
            return Optional.empty();
        }
    }
}
